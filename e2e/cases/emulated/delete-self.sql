-- mysql
BEGIN
SELECT `t4`.`id`, `t4`.`forestId`, `t4`.`upId`, `t4`.`id`, `t4`.`id` FROM `Tree` AS `t4` WHERE `t4`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t4` FROM `Tree` AS `t4` WHERE (`t4`.`id`) IN ?<1
SELECT 1 FROM `Tree` AS `t0` WHERE `t0`.`upId` IN ?1 LIMIT 1
DELETE `t1` FROM `_near` AS `t1` WHERE `t1`.`A` IN ?1
DELETE `t2` FROM `_near` AS `t2` WHERE `t2`.`B` IN ?1
COMMIT
SELECT `t0`.`id`, `t0`.`forestId`, `t0`.`upId` FROM `Tree` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
DELETE FROM "public"."Tree" AS "t4" WHERE "t4"."id" = $1 RETURNING "id", "forestId", "upId", "id"
SELECT 1 FROM "public"."Tree" AS "t0" WHERE "t0"."upId" = ANY($1) LIMIT 1
DELETE FROM "public"."_near" AS "t1" WHERE "t1"."A" = ANY($1)
DELETE FROM "public"."_near" AS "t2" WHERE "t2"."B" = ANY($1)
COMMIT
SELECT "t0"."id", "t0"."forestId", "t0"."upId" FROM "public"."Tree" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
DELETE FROM "Tree" AS "t4" WHERE "t4"."id" = ? RETURNING "id", "forestId", "upId", "id"
SELECT 1 FROM "Tree" AS "t0" WHERE "t0"."upId" IN (SELECT value FROM json_each(?)) LIMIT 1
DELETE FROM "_near" AS "t1" WHERE "t1"."A" IN (SELECT value FROM json_each(?))
DELETE FROM "_near" AS "t2" WHERE "t2"."B" IN (SELECT value FROM json_each(?))
COMMIT
SELECT "t0"."id", "t0"."forestId", "t0"."upId" FROM "Tree" AS "t0" ORDER BY "t0"."id" ASC
