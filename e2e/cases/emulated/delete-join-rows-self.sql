-- mysql
BEGIN
SELECT `t4`.`id`, `t4`.`forestId`, `t4`.`upId`, `t4`.`id`, `t4`.`id` FROM `Tree` AS `t4` WHERE `t4`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t4` FROM `Tree` AS `t4` WHERE (`t4`.`id`) IN ?<1
SELECT 1 FROM `Tree` AS `t0` WHERE `t0`.`upId` IN ?1 LIMIT 1
DELETE `t1` FROM `_near` AS `t1` WHERE `t1`.`A` IN ?1
DELETE `t2` FROM `_near` AS `t2` WHERE `t2`.`B` IN ?1
COMMIT
BEGIN
INSERT INTO `Tree` (`id`) VALUES (?1); /* and then */ SELECT `Tree`.`id` FROM `Tree` WHERE `Tree`.`id` = ?1
SELECT `t0`.`id`, `t0`.`forestId`, `t0`.`upId` FROM `Tree` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`forestId`, `t1`.`upId`, `t2`.`A` FROM `Tree` AS `t1` JOIN `_near` AS `t2` ON `t2`.`B` = `t1`.`id` WHERE `t2`.`A` IN ?1
SELECT `t3`.`id`, `t3`.`forestId`, `t3`.`upId`, `t4`.`B` FROM `Tree` AS `t3` JOIN `_near` AS `t4` ON `t4`.`A` = `t3`.`id` WHERE `t4`.`B` IN ?1
COMMIT
SELECT `t0`.`id`, `t0`.`forestId`, `t0`.`upId` FROM `Tree` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t1`.`forestId`, `t1`.`upId`, `t2`.`A` FROM `Tree` AS `t1` JOIN `_near` AS `t2` ON `t2`.`B` = `t1`.`id` WHERE `t2`.`A` IN ?1
SELECT `t3`.`id`, `t3`.`forestId`, `t3`.`upId`, `t4`.`B` FROM `Tree` AS `t3` JOIN `_near` AS `t4` ON `t4`.`A` = `t3`.`id` WHERE `t4`.`B` IN ?1
-- postgres
BEGIN
DELETE FROM "public"."Tree" AS "t4" WHERE "t4"."id" = $1 RETURNING "id", "forestId", "upId", "id"
SELECT 1 FROM "public"."Tree" AS "t0" WHERE "t0"."upId" = ANY($1) LIMIT 1
DELETE FROM "public"."_near" AS "t1" WHERE "t1"."A" = ANY($1)
DELETE FROM "public"."_near" AS "t2" WHERE "t2"."B" = ANY($1)
COMMIT
BEGIN
INSERT INTO "public"."Tree" ("id") VALUES ($1) RETURNING "id"
SELECT "t0"."id", "t0"."forestId", "t0"."upId", ARRAY(SELECT ROW("t1"."id", "t1"."forestId", "t1"."upId") FROM "public"."Tree" AS "t1" JOIN "public"."_near" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = "t0"."id"), ARRAY(SELECT ROW("t3"."id", "t3"."forestId", "t3"."upId") FROM "public"."Tree" AS "t3" JOIN "public"."_near" AS "t4" ON "t4"."A" = "t3"."id" WHERE "t4"."B" = "t0"."id") FROM "public"."Tree" AS "t0" WHERE "t0"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."forestId", "t0"."upId" FROM "public"."Tree" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."forestId", "t1"."upId", "t2"."A" FROM "public"."Tree" AS "t1" JOIN "public"."_near" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = ANY($1)
SELECT "t3"."id", "t3"."forestId", "t3"."upId", "t4"."B" FROM "public"."Tree" AS "t3" JOIN "public"."_near" AS "t4" ON "t4"."A" = "t3"."id" WHERE "t4"."B" = ANY($1)
-- postgres ts
BEGIN
DELETE FROM "public"."Tree" AS "t4" WHERE "t4"."id" = $1 RETURNING "id", "forestId", "upId", "id"
SELECT 1 FROM "public"."Tree" AS "t0" WHERE "t0"."upId" = ANY($1) LIMIT 1
DELETE FROM "public"."_near" AS "t1" WHERE "t1"."A" = ANY($1)
DELETE FROM "public"."_near" AS "t2" WHERE "t2"."B" = ANY($1)
COMMIT
BEGIN
INSERT INTO "public"."Tree" ("id") VALUES ($1) RETURNING "id"
SELECT "t0"."id", "t0"."forestId", "t0"."upId", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id", "t1"."forestId", "t1"."upId") AS "row" FROM "public"."Tree" AS "t1" JOIN "public"."_near" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = "t0"."id") AS "n"), (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t3"."id", "t3"."forestId", "t3"."upId") AS "row" FROM "public"."Tree" AS "t3" JOIN "public"."_near" AS "t4" ON "t4"."A" = "t3"."id" WHERE "t4"."B" = "t0"."id") AS "n") FROM "public"."Tree" AS "t0" WHERE "t0"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."forestId", "t0"."upId" FROM "public"."Tree" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."forestId", "t1"."upId", "t2"."A" FROM "public"."Tree" AS "t1" JOIN "public"."_near" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = ANY($1)
SELECT "t3"."id", "t3"."forestId", "t3"."upId", "t4"."B" FROM "public"."Tree" AS "t3" JOIN "public"."_near" AS "t4" ON "t4"."A" = "t3"."id" WHERE "t4"."B" = ANY($1)
-- sqlite
BEGIN
DELETE FROM "Tree" AS "t4" WHERE "t4"."id" = ? RETURNING "id", "forestId", "upId", "id"
SELECT 1 FROM "Tree" AS "t0" WHERE "t0"."upId" IN (SELECT value FROM json_each(?)) LIMIT 1
DELETE FROM "_near" AS "t1" WHERE "t1"."A" IN (SELECT value FROM json_each(?))
DELETE FROM "_near" AS "t2" WHERE "t2"."B" IN (SELECT value FROM json_each(?))
COMMIT
BEGIN
INSERT INTO "Tree" ("id") VALUES (?) RETURNING "id"
SELECT "t0"."id", "t0"."forestId", "t0"."upId" FROM "Tree" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."forestId", "t1"."upId", "t2"."A" FROM "Tree" AS "t1" JOIN "_near" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" IN (SELECT value FROM json_each(?))
SELECT "t3"."id", "t3"."forestId", "t3"."upId", "t4"."B" FROM "Tree" AS "t3" JOIN "_near" AS "t4" ON "t4"."A" = "t3"."id" WHERE "t4"."B" IN (SELECT value FROM json_each(?))
COMMIT
SELECT "t0"."id", "t0"."forestId", "t0"."upId" FROM "Tree" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."forestId", "t1"."upId", "t2"."A" FROM "Tree" AS "t1" JOIN "_near" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" IN (SELECT value FROM json_each(?))
SELECT "t3"."id", "t3"."forestId", "t3"."upId", "t4"."B" FROM "Tree" AS "t3" JOIN "_near" AS "t4" ON "t4"."A" = "t3"."id" WHERE "t4"."B" IN (SELECT value FROM json_each(?))
