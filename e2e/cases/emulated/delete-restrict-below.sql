-- mysql
BEGIN
SELECT `t5`.`id`, `t5`.`id`, `t5`.`id` FROM `Forest` AS `t5` WHERE `t5`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t5` FROM `Forest` AS `t5` WHERE (`t5`.`id`) IN ?<1
SELECT `t0`.`id` FROM `Tree` AS `t0` WHERE `t0`.`forestId` IN ?1 FOR UPDATE
SELECT 1 FROM `Tree` AS `t1` WHERE `t1`.`upId` IN ?1 LIMIT 1
ROLLBACK
-- postgres
BEGIN
DELETE FROM "public"."Forest" AS "t5" WHERE "t5"."id" = $1 RETURNING "id", "id"
SELECT "t0"."id" FROM "public"."Tree" AS "t0" WHERE "t0"."forestId" = ANY($1) FOR UPDATE OF "t0"
SELECT 1 FROM "public"."Tree" AS "t1" WHERE "t1"."upId" = ANY($1) LIMIT 1
ROLLBACK
-- sqlite
BEGIN
DELETE FROM "Forest" AS "t5" WHERE "t5"."id" = ? RETURNING "id", "id"
SELECT "t0"."id" FROM "Tree" AS "t0" WHERE "t0"."forestId" IN (SELECT value FROM json_each(?))
SELECT 1 FROM "Tree" AS "t1" WHERE "t1"."upId" IN (SELECT value FROM json_each(?)) LIMIT 1
ROLLBACK
