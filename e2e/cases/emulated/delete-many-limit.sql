-- mysql
BEGIN
SELECT `t0`.`id` FROM `Author` AS `t0` WHERE (`t0`.`id`) IN (SELECT * FROM (SELECT `t1`.`id` FROM `Author` AS `t1` WHERE `t1`.`id` = ?1 LIMIT ?2) AS `l`) FOR UPDATE
SELECT 1 FROM `Page` AS `t2` WHERE `t2`.`authorId` IN ?1 LIMIT 1
SELECT `t3`.`id` FROM `Book` AS `t3` WHERE `t3`.`authorId` IN ?1 FOR UPDATE
DELETE `t4` FROM `Page` AS `t4` WHERE `t4`.`bookId` IN ?1
DELETE `t3` FROM `Book` AS `t3` WHERE `t3`.`id` IN ?1
DELETE `t0` FROM `Author` AS `t0` WHERE `t0`.`id` IN ?1
COMMIT
SELECT `t0`.`id` FROM `Author` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`authorId` FROM `Book` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "public"."Author" AS "t0" WHERE ("t0"."id") IN (SELECT "t1"."id" FROM "public"."Author" AS "t1" WHERE "t1"."id" = $1 LIMIT $2) FOR UPDATE OF "t0"
SELECT 1 FROM "public"."Page" AS "t2" WHERE "t2"."authorId" = ANY($1) LIMIT 1
SELECT "t3"."id" FROM "public"."Book" AS "t3" WHERE "t3"."authorId" = ANY($1) FOR UPDATE OF "t3"
DELETE FROM "public"."Page" AS "t4" WHERE "t4"."bookId" = ANY($1)
DELETE FROM "public"."Book" AS "t3" WHERE "t3"."id" = ANY($1)
DELETE FROM "public"."Author" AS "t0" WHERE "t0"."id" = ANY($1)
COMMIT
SELECT "t0"."id" FROM "public"."Author" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."authorId" FROM "public"."Book" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Author" AS "t0" WHERE ("t0"."id") IN (SELECT "t1"."id" FROM "Author" AS "t1" WHERE "t1"."id" = ? LIMIT ?)
SELECT 1 FROM "Page" AS "t2" WHERE "t2"."authorId" IN (SELECT value FROM json_each(?)) LIMIT 1
SELECT "t3"."id" FROM "Book" AS "t3" WHERE "t3"."authorId" IN (SELECT value FROM json_each(?))
DELETE FROM "Page" AS "t4" WHERE "t4"."bookId" IN (SELECT value FROM json_each(?))
DELETE FROM "Book" AS "t3" WHERE "t3"."id" IN (SELECT value FROM json_each(?))
DELETE FROM "Author" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?))
COMMIT
SELECT "t0"."id" FROM "Author" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."authorId" FROM "Book" AS "t0" ORDER BY "t0"."id" ASC
