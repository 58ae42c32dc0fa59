-- mysql
BEGIN
SELECT `t0`.`id` FROM `Author` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE
SELECT 1 FROM `Page` AS `t1` WHERE `t1`.`authorId` IN ?1 LIMIT 1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "public"."Author" AS "t0" WHERE "t0"."id" = $1 FOR UPDATE OF "t0"
SELECT 1 FROM "public"."Page" AS "t1" WHERE "t1"."authorId" = ANY($1) LIMIT 1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Author" AS "t0" WHERE "t0"."id" = ?
SELECT 1 FROM "Page" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) LIMIT 1
ROLLBACK
