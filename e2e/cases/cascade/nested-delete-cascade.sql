-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`parentId` FROM `Loose` AS `t0` WHERE `t0`.`id` = ?1
DELETE `t1` FROM `Parent` AS `t1` WHERE `t1`.`id` = ?1
SELECT `t2`.`id`, `t2`.`parentId` FROM `Loose` AS `t2` WHERE `t2`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`code` FROM `Parent` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`parentId` FROM `Loose` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."parentId" FROM "Loose" AS "t0" WHERE "t0"."id" = $1
DELETE FROM "Parent" AS "t1" WHERE "t1"."id" = $1
SELECT "t2"."id", "t2"."parentId" FROM "Loose" AS "t2" WHERE "t2"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."code" FROM "Parent" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."parentId" FROM "Loose" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."parentId" FROM "Loose" AS "t0" WHERE "t0"."id" = ?
DELETE FROM "Parent" AS "t1" WHERE "t1"."id" = ?
SELECT "t2"."id", "t2"."parentId" FROM "Loose" AS "t2" WHERE "t2"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."code" FROM "Parent" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."parentId" FROM "Loose" AS "t0" ORDER BY "t0"."id" ASC
