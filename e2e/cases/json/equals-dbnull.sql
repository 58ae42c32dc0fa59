-- mysql
SELECT `t0`.`id` FROM `Doc` AS `t0` WHERE `t0`.`data` IS NULL ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE "t0"."data" IS NULL ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE json_type("t0"."data") IS NULL ORDER BY "t0"."id" ASC
