-- mysql
BEGIN
SELECT `t0`.`id` FROM `Forest` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`forestId` FROM `Tree` AS `t1` WHERE `t1`.`id` IN ?1
UPDATE `Tree` AS `t3` SET `forestId` = ?1 WHERE `t3`.`id` IN ?2 AND (`t3`.`forestId` = ?1) IS NOT TRUE
UPDATE `Tree` AS `t2` SET `forestId` = NULL WHERE `t2`.`forestId` = ?1 AND NOT (`t2`.`id` IN ?2)
SELECT `t4`.`id` FROM `Forest` AS `t4` WHERE `t4`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`forestId`, `t0`.`upId` FROM `Tree` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "public"."Forest" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id", "t1"."forestId" FROM "public"."Tree" AS "t1" WHERE "t1"."id" = ANY($1)
UPDATE "public"."Tree" AS "t3" SET "forestId" = $1 WHERE "t3"."id" = ANY($2) AND ("t3"."forestId" = $3) IS NOT TRUE
UPDATE "public"."Tree" AS "t2" SET "forestId" = NULL WHERE "t2"."forestId" = $1 AND NOT ("t2"."id" = ANY($2))
SELECT "t4"."id" FROM "public"."Forest" AS "t4" WHERE "t4"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."forestId", "t0"."upId" FROM "public"."Tree" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Forest" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."forestId" FROM "Tree" AS "t1" WHERE "t1"."id" IN (SELECT value FROM json_each(?))
UPDATE "Tree" AS "t3" SET "forestId" = ? WHERE "t3"."id" IN (SELECT value FROM json_each(?)) AND ("t3"."forestId" = ?) IS NOT TRUE
UPDATE "Tree" AS "t2" SET "forestId" = NULL WHERE "t2"."forestId" = ? AND NOT ("t2"."id" IN (SELECT value FROM json_each(?)))
SELECT "t4"."id" FROM "Forest" AS "t4" WHERE "t4"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."forestId", "t0"."upId" FROM "Tree" AS "t0" ORDER BY "t0"."id" ASC
