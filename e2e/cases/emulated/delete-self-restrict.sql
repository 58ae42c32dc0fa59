-- mysql
BEGIN
SELECT `t4`.`id`, `t4`.`forestId`, `t4`.`upId`, `t4`.`id`, `t4`.`id` FROM `Tree` AS `t4` WHERE `t4`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t4` FROM `Tree` AS `t4` WHERE (`t4`.`id`) IN ?<1
SELECT 1 FROM `Tree` AS `t0` WHERE `t0`.`upId` IN ?1 LIMIT 1
ROLLBACK
-- postgres
BEGIN
DELETE FROM "public"."Tree" AS "t4" WHERE "t4"."id" = $1 RETURNING "id", "forestId", "upId", "id"
SELECT 1 FROM "public"."Tree" AS "t0" WHERE "t0"."upId" = ANY($1) LIMIT 1
ROLLBACK
-- sqlite
BEGIN
DELETE FROM "Tree" AS "t4" WHERE "t4"."id" = ? RETURNING "id", "forestId", "upId", "id"
SELECT 1 FROM "Tree" AS "t0" WHERE "t0"."upId" IN (SELECT value FROM json_each(?)) LIMIT 1
ROLLBACK
