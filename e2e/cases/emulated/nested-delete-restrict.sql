-- mysql
BEGIN
SELECT `t0`.`id` FROM `Forest` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id` FROM `Tree` AS `t1` WHERE `t1`.`forestId` = ?1 AND `t1`.`id` = ?2 FOR UPDATE
SELECT 1 FROM `Tree` AS `t2` WHERE `t2`.`upId` IN ?1 LIMIT 1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "public"."Forest" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id" FROM "public"."Tree" AS "t1" WHERE "t1"."forestId" = $1 AND "t1"."id" = $2 FOR UPDATE OF "t1"
SELECT 1 FROM "public"."Tree" AS "t2" WHERE "t2"."upId" = ANY($1) LIMIT 1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Forest" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id" FROM "Tree" AS "t1" WHERE "t1"."forestId" = ? AND "t1"."id" = ?
SELECT 1 FROM "Tree" AS "t2" WHERE "t2"."upId" IN (SELECT value FROM json_each(?)) LIMIT 1
ROLLBACK
