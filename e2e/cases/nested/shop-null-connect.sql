-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`code` FROM `Sale` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t2`.`id`, `t2`.`code` FROM `Shop` AS `t2` WHERE `t2`.`name` = ?1
SELECT 1 FROM `Shop` AS `t3` WHERE `t3`.`id` = ?1 AND `t3`.`code` IS NOT NULL
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."code" FROM "Sale" AS "t0" WHERE "t0"."id" = $1
SELECT "t2"."id", "t2"."code" FROM "Shop" AS "t2" WHERE "t2"."name" = $1
SELECT 1 FROM "Shop" AS "t3" WHERE "t3"."id" = $1 AND "t3"."code" IS NOT NULL
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."code" FROM "Sale" AS "t0" WHERE "t0"."id" = ?
SELECT "t2"."id", "t2"."code" FROM "Shop" AS "t2" WHERE "t2"."name" = ?
SELECT 1 FROM "Shop" AS "t3" WHERE "t3"."id" = ? AND "t3"."code" IS NOT NULL
ROLLBACK
