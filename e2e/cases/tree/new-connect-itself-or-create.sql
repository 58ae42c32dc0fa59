-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`parentId`, `t0`.`bestId` FROM `Node` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`parentId`, `t1`.`bestId` FROM `Node` AS `t1` WHERE `t1`.`id` = ?1
SELECT `t2`.`id`, `t2`.`parentId`, `t2`.`bestId` FROM `Node` AS `t2` WHERE `t2`.`id` = ?1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."parentId", "t0"."bestId" FROM "Node" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id", "t1"."parentId", "t1"."bestId" FROM "Node" AS "t1" WHERE "t1"."id" = $1
SELECT "t2"."id", "t2"."parentId", "t2"."bestId" FROM "Node" AS "t2" WHERE "t2"."id" = $1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."parentId", "t0"."bestId" FROM "Node" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."parentId", "t1"."bestId" FROM "Node" AS "t1" WHERE "t1"."id" = ?
SELECT "t2"."id", "t2"."parentId", "t2"."bestId" FROM "Node" AS "t2" WHERE "t2"."id" = ?
ROLLBACK
