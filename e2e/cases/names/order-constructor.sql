-- mysql
SELECT `t0`.`id` FROM `table with spaces` AS `t0` WHERE `t0`.`x` IS NOT NULL ORDER BY `t0`.`x` DESC, `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "table with spaces" AS "t0" WHERE "t0"."x" IS NOT NULL ORDER BY "t0"."x" DESC, "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "table with spaces" AS "t0" WHERE "t0"."x" IS NOT NULL ORDER BY "t0"."x" DESC, "t0"."id" ASC
