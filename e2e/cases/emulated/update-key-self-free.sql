-- mysql
BEGIN
SELECT `t0`.`id` FROM `Tree` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE
SELECT 1 FROM `Tree` AS `t1` WHERE `t1`.`upId` IN ?1 LIMIT 1
UPDATE `_near` AS `t2` SET `A` = ?1 WHERE `t2`.`A` IN ?2
UPDATE `_near` AS `t3` SET `B` = ?1 WHERE `t3`.`B` IN ?2
SELECT ?1, `t0`.`id` FROM `Tree` AS `t0` WHERE `t0`.`id` IN ?2 FOR UPDATE; /* and then */ UPDATE `Tree` AS `t0` SET `id` = ?1 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id` FROM `Tree` AS `t0` WHERE (`t0`.`id`) IN ?>1
SELECT `t4`.`id`, `t4`.`forestId`, `t4`.`upId` FROM `Tree` AS `t4` WHERE `t4`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`forestId`, `t0`.`upId` FROM `Tree` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "public"."Tree" AS "t0" WHERE "t0"."id" = $1 FOR UPDATE OF "t0"
SELECT 1 FROM "public"."Tree" AS "t1" WHERE "t1"."upId" = ANY($1) LIMIT 1
UPDATE "public"."_near" AS "t2" SET "A" = $1 WHERE "t2"."A" = ANY($2)
UPDATE "public"."_near" AS "t3" SET "B" = $1 WHERE "t3"."B" = ANY($2)
UPDATE "public"."Tree" AS "t0" SET "id" = $1 WHERE "t0"."id" = ANY($2) RETURNING "id"
SELECT "t4"."id", "t4"."forestId", "t4"."upId" FROM "public"."Tree" AS "t4" WHERE "t4"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."forestId", "t0"."upId" FROM "public"."Tree" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Tree" AS "t0" WHERE "t0"."id" = ?
SELECT 1 FROM "Tree" AS "t1" WHERE "t1"."upId" IN (SELECT value FROM json_each(?)) LIMIT 1
UPDATE "_near" AS "t2" SET "A" = ? WHERE "t2"."A" IN (SELECT value FROM json_each(?))
UPDATE "_near" AS "t3" SET "B" = ? WHERE "t3"."B" IN (SELECT value FROM json_each(?))
UPDATE "Tree" AS "t0" SET "id" = ? WHERE "t0"."id" IN (SELECT value FROM json_each(?)) RETURNING "id"
SELECT "t4"."id", "t4"."forestId", "t4"."upId" FROM "Tree" AS "t4" WHERE "t4"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."forestId", "t0"."upId" FROM "Tree" AS "t0" ORDER BY "t0"."id" ASC
