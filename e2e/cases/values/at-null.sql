-- mysql
SELECT `t0`.`id` FROM `Maybe` AS `t0` WHERE `t0`.`at` IS NULL ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Maybe" AS "t0" WHERE "t0"."at" IS NULL ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Maybe" AS "t0" WHERE "t0"."at" IS NULL ORDER BY "t0"."id" ASC
