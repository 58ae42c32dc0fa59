-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`code` FROM `Shop` AS `t0` WHERE `t0`.`id` = ?1
SELECT 1 FROM `Shop` AS `t1` WHERE `t1`.`id` = ?1 AND `t1`.`code` IS NOT NULL
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."code" FROM "Shop" AS "t0" WHERE "t0"."id" = $1
SELECT 1 FROM "Shop" AS "t1" WHERE "t1"."id" = $1 AND "t1"."code" IS NOT NULL
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."code" FROM "Shop" AS "t0" WHERE "t0"."id" = ?
SELECT 1 FROM "Shop" AS "t1" WHERE "t1"."id" = ? AND "t1"."code" IS NOT NULL
ROLLBACK
