-- mysql
BEGIN
SELECT `t0`.`id` FROM `Tree` AS `t0` WHERE `t0`.`id` IN ?1 FOR UPDATE
DELETE `t1` FROM `_near` AS `t1` WHERE `t1`.`B` IN ?1
DELETE `t2` FROM `_near` AS `t2` WHERE `t2`.`A` IN ?1
SELECT 1 FROM `Tree` AS `t3` WHERE `t3`.`upId` IN ?1 LIMIT 1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "public"."Tree" AS "t0" WHERE "t0"."id" = ANY($1) FOR UPDATE OF "t0"
DELETE FROM "public"."_near" AS "t1" WHERE "t1"."B" = ANY($1)
DELETE FROM "public"."_near" AS "t2" WHERE "t2"."A" = ANY($1)
SELECT 1 FROM "public"."Tree" AS "t3" WHERE "t3"."upId" = ANY($1) LIMIT 1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Tree" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?))
DELETE FROM "_near" AS "t1" WHERE "t1"."B" IN (SELECT value FROM json_each(?))
DELETE FROM "_near" AS "t2" WHERE "t2"."A" IN (SELECT value FROM json_each(?))
SELECT 1 FROM "Tree" AS "t3" WHERE "t3"."upId" IN (SELECT value FROM json_each(?)) LIMIT 1
ROLLBACK
