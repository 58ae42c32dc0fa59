-- mysql
SELECT `t0`.`id` FROM `table with spaces` AS `t0` ORDER BY `t0`.`from where` DESC, `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "table with spaces" AS "t0" ORDER BY "t0"."from where" DESC, "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "table with spaces" AS "t0" ORDER BY "t0"."from where" DESC, "t0"."id" ASC
