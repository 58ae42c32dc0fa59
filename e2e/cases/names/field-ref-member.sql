-- mysql
SELECT `t0`.`id`, `t0`.`toString` FROM `table with spaces` AS `t0` WHERE `t0`.`toString` >= `t0`.`toString` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id", "t0"."toString" FROM "table with spaces" AS "t0" WHERE "t0"."toString" >= "t0"."toString" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t0"."toString" FROM "table with spaces" AS "t0" WHERE "t0"."toString" >= "t0"."toString" ORDER BY "t0"."id" ASC
