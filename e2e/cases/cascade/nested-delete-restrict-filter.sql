-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`parentId` FROM `Kept` AS `t0` WHERE `t0`.`id` = ?1
DELETE `t1` FROM `Parent` AS `t1` WHERE `t1`.`id` = ?1 AND `t1`.`code` = ?2
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."parentId" FROM "Kept" AS "t0" WHERE "t0"."id" = $1
DELETE FROM "Parent" AS "t1" WHERE "t1"."id" = $1 AND "t1"."code" = $2
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."parentId" FROM "Kept" AS "t0" WHERE "t0"."id" = ?
DELETE FROM "Parent" AS "t1" WHERE "t1"."id" = ? AND "t1"."code" = ?
ROLLBACK
