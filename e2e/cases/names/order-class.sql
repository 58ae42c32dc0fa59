-- mysql
SELECT `t0`.`id` FROM `table with spaces` AS `t0` WHERE `t0`.`CLASS` IS NOT NULL ORDER BY `t0`.`CLASS` DESC, `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "table with spaces" AS "t0" WHERE "t0"."CLASS" IS NOT NULL ORDER BY "t0"."CLASS" DESC, "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "table with spaces" AS "t0" WHERE "t0"."CLASS" IS NOT NULL ORDER BY "t0"."CLASS" DESC, "t0"."id" ASC
