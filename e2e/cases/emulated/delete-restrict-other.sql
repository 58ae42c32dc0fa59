-- mysql
BEGIN
SELECT `t4`.`id`, `t4`.`id`, `t4`.`id` FROM `Author` AS `t4` WHERE `t4`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t4` FROM `Author` AS `t4` WHERE (`t4`.`id`) IN ?<1
SELECT `t0`.`id` FROM `Book` AS `t0` WHERE `t0`.`authorId` IN ?1 FOR UPDATE
DELETE `t1` FROM `Page` AS `t1` WHERE `t1`.`bookId` IN ?1
DELETE `t0` FROM `Book` AS `t0` WHERE `t0`.`id` IN ?1
SELECT 1 FROM `Page` AS `t2` WHERE `t2`.`authorId` IN ?1 LIMIT 1
ROLLBACK
-- postgres
BEGIN
DELETE FROM "public"."Author" AS "t4" WHERE "t4"."id" = $1 RETURNING "id", "id"
SELECT "t0"."id" FROM "public"."Book" AS "t0" WHERE "t0"."authorId" = ANY($1) FOR UPDATE OF "t0"
DELETE FROM "public"."Page" AS "t1" WHERE "t1"."bookId" = ANY($1)
DELETE FROM "public"."Book" AS "t0" WHERE "t0"."id" = ANY($1)
SELECT 1 FROM "public"."Page" AS "t2" WHERE "t2"."authorId" = ANY($1) LIMIT 1
ROLLBACK
-- sqlite
BEGIN
DELETE FROM "Author" AS "t4" WHERE "t4"."id" = ? RETURNING "id", "id"
SELECT "t0"."id" FROM "Book" AS "t0" WHERE "t0"."authorId" IN (SELECT value FROM json_each(?))
DELETE FROM "Page" AS "t1" WHERE "t1"."bookId" IN (SELECT value FROM json_each(?))
DELETE FROM "Book" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?))
SELECT 1 FROM "Page" AS "t2" WHERE "t2"."authorId" IN (SELECT value FROM json_each(?)) LIMIT 1
ROLLBACK
