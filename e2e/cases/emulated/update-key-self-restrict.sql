-- mysql
BEGIN
SELECT `t0`.`id` FROM `Tree` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE
SELECT 1 FROM `Tree` AS `t1` WHERE `t1`.`upId` IN ?1 LIMIT 1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "public"."Tree" AS "t0" WHERE "t0"."id" = $1 FOR UPDATE OF "t0"
SELECT 1 FROM "public"."Tree" AS "t1" WHERE "t1"."upId" = ANY($1) LIMIT 1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Tree" AS "t0" WHERE "t0"."id" = ?
SELECT 1 FROM "Tree" AS "t1" WHERE "t1"."upId" IN (SELECT value FROM json_each(?)) LIMIT 1
ROLLBACK
