-- mysql
BEGIN
SELECT `t0`.`id` FROM `Parent` AS `t0` WHERE `t0`.`id` = ?1
DELETE `t1` FROM `Cascade` AS `t1` WHERE `t1`.`parentId` = ?1
SELECT `t2`.`id`, `t2`.`code` FROM `Parent` AS `t2` WHERE `t2`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`parentId` FROM `Cascade` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`cascadeId` FROM `Grand` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "Parent" AS "t0" WHERE "t0"."id" = $1
DELETE FROM "Cascade" AS "t1" WHERE "t1"."parentId" = $1
SELECT "t2"."id", "t2"."code" FROM "Parent" AS "t2" WHERE "t2"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."parentId" FROM "Cascade" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."cascadeId" FROM "Grand" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Parent" AS "t0" WHERE "t0"."id" = ?
DELETE FROM "Cascade" AS "t1" WHERE "t1"."parentId" = ?
SELECT "t2"."id", "t2"."code" FROM "Parent" AS "t2" WHERE "t2"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."parentId" FROM "Cascade" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."cascadeId" FROM "Grand" AS "t0" ORDER BY "t0"."id" ASC
