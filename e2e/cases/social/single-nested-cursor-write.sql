-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `User` AS `t0` SET `age` = ?2 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id` FROM `User` AS `t0` WHERE (`t0`.`id`) IN ?>1
SELECT `t1`.`id` FROM `User` AS `t1` WHERE `t1`.`id` = ?1
SELECT `t2`.`id`, `t2`.`authorId` FROM `Post` AS `t2` WHERE `t2`.`authorId` IN ?1 AND `t2`.`id` >= (SELECT `t3`.`id` FROM `Post` AS `t3` WHERE `t3`.`id` = ?2) ORDER BY `t2`.`id` ASC
COMMIT
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 AND `t1`.`id` >= (SELECT `t2`.`id` FROM `Post` AS `t2` WHERE `t2`.`id` = ?2) ORDER BY `t1`.`id` ASC
BEGIN
SELECT `t0`.`id`, `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `User` AS `t0` SET `age` = ?2 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id` FROM `User` AS `t0` WHERE (`t0`.`id`) IN ?>1
SELECT `t1`.`id` FROM `User` AS `t1` WHERE `t1`.`id` = ?1
SELECT `t2`.`id`, `t2`.`authorId` FROM `Post` AS `t2` WHERE `t2`.`authorId` IN ?1 AND `t2`.`id` >= (SELECT `t3`.`id` FROM `Post` AS `t3` WHERE `t3`.`id` = ?2) ORDER BY `t2`.`id` ASC
COMMIT
BEGIN
INSERT INTO `User` (`id`, `email`, `role`, `joined`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `User`.`id` FROM `User` WHERE `User`.`id` = ?1
INSERT INTO `Post` (`id`, `title`, `published`, `views`, `authorId`) VALUES (?1, ?2, ?3, ?4, ?5)
INSERT INTO `Post` (`id`, `title`, `published`, `views`, `authorId`) VALUES (?1, ?2, ?3, ?4, ?5)
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 AND `t1`.`id` >= (SELECT `t2`.`id` FROM `Post` AS `t2` WHERE `t2`.`id` = ?2) ORDER BY `t1`.`id` ASC
COMMIT
-- postgres
BEGIN
UPDATE "User" AS "t0" SET "age" = $1 WHERE "t0"."id" = $2 RETURNING "id"
SELECT ARRAY(SELECT ROW("t2"."id") FROM "Post" AS "t2" WHERE "t2"."authorId" = "t1"."id" AND "t2"."id" >= (SELECT "t3"."id" FROM "Post" AS "t3" WHERE "t3"."id" = $1) ORDER BY "t2"."id" ASC) FROM "User" AS "t1" WHERE "t1"."id" = $2
COMMIT
SELECT ARRAY(SELECT ROW("t1"."id") FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND "t1"."id" >= (SELECT "t2"."id" FROM "Post" AS "t2" WHERE "t2"."id" = $1) ORDER BY "t1"."id" ASC) FROM "User" AS "t0" WHERE "t0"."id" = $2
BEGIN
UPDATE "User" AS "t0" SET "age" = $1 WHERE "t0"."id" = $2 RETURNING "id"
SELECT ARRAY(SELECT ROW("t2"."id") FROM "Post" AS "t2" WHERE "t2"."authorId" = "t1"."id" AND "t2"."id" >= (SELECT "t3"."id" FROM "Post" AS "t3" WHERE "t3"."id" = $1) ORDER BY "t2"."id" ASC) FROM "User" AS "t1" WHERE "t1"."id" = $2
COMMIT
BEGIN
WITH "s0" AS (INSERT INTO "User" ("id", "email", "role", "joined") VALUES ($1, $2, $3, $4) RETURNING "id"), "s1" AS (INSERT INTO "Post" ("id", "title", "published", "views", "authorId") SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", (SELECT "s0"."id" FROM "s0") FROM unnest($5::int4[], $6::text[], $7::bool[], $8::int4[]) AS "r"("c0", "c1", "c2", "c3")) SELECT "s0"."id" FROM "s0"
SELECT ARRAY(SELECT ROW("t1"."id") FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND "t1"."id" >= (SELECT "t2"."id" FROM "Post" AS "t2" WHERE "t2"."id" = $1) ORDER BY "t1"."id" ASC) FROM "User" AS "t0" WHERE "t0"."id" = $2
COMMIT
-- postgres ts
BEGIN
UPDATE "User" AS "t0" SET "age" = $1 WHERE "t0"."id" = $2 RETURNING "id"
SELECT (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id") AS "row" FROM "Post" AS "t2" WHERE "t2"."authorId" = "t1"."id" AND "t2"."id" >= (SELECT "t3"."id" FROM "Post" AS "t3" WHERE "t3"."id" = $1) ORDER BY "t2"."id" ASC) AS "n") FROM "User" AS "t1" WHERE "t1"."id" = $2
COMMIT
SELECT (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id") AS "row" FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND "t1"."id" >= (SELECT "t2"."id" FROM "Post" AS "t2" WHERE "t2"."id" = $1) ORDER BY "t1"."id" ASC) AS "n") FROM "User" AS "t0" WHERE "t0"."id" = $2
BEGIN
UPDATE "User" AS "t0" SET "age" = $1 WHERE "t0"."id" = $2 RETURNING "id"
SELECT (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id") AS "row" FROM "Post" AS "t2" WHERE "t2"."authorId" = "t1"."id" AND "t2"."id" >= (SELECT "t3"."id" FROM "Post" AS "t3" WHERE "t3"."id" = $1) ORDER BY "t2"."id" ASC) AS "n") FROM "User" AS "t1" WHERE "t1"."id" = $2
COMMIT
BEGIN
WITH "s0" AS (INSERT INTO "User" ("id", "email", "role", "joined") VALUES ($1, $2, $3, $4) RETURNING "id"), "s1" AS (INSERT INTO "Post" ("id", "title", "published", "views", "authorId") SELECT "r"."c0", "r"."c1", "r"."c2", "r"."c3", (SELECT "s0"."id" FROM "s0") FROM unnest($5::int4[], $6::text[], $7::bool[], $8::int4[]) AS "r"("c0", "c1", "c2", "c3")) SELECT "s0"."id" FROM "s0"
SELECT (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id") AS "row" FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND "t1"."id" >= (SELECT "t2"."id" FROM "Post" AS "t2" WHERE "t2"."id" = $1) ORDER BY "t1"."id" ASC) AS "n") FROM "User" AS "t0" WHERE "t0"."id" = $2
COMMIT
-- sqlite
BEGIN
UPDATE "User" AS "t0" SET "age" = ? WHERE "t0"."id" = ? RETURNING "id"
SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" = ?
SELECT "t2"."id", "t2"."authorId" FROM "Post" AS "t2" WHERE "t2"."authorId" IN (SELECT value FROM json_each(?)) AND "t2"."id" >= (SELECT "t3"."id" FROM "Post" AS "t3" WHERE "t3"."id" = ?) ORDER BY "t2"."id" ASC
COMMIT
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) AND "t1"."id" >= (SELECT "t2"."id" FROM "Post" AS "t2" WHERE "t2"."id" = ?) ORDER BY "t1"."id" ASC
BEGIN
UPDATE "User" AS "t0" SET "age" = ? WHERE "t0"."id" = ? RETURNING "id"
SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" = ?
SELECT "t2"."id", "t2"."authorId" FROM "Post" AS "t2" WHERE "t2"."authorId" IN (SELECT value FROM json_each(?)) AND "t2"."id" >= (SELECT "t3"."id" FROM "Post" AS "t3" WHERE "t3"."id" = ?) ORDER BY "t2"."id" ASC
COMMIT
BEGIN
INSERT INTO "User" ("id", "email", "role", "joined") VALUES (?, ?, ?, ?) RETURNING "id"
INSERT INTO "Post" ("id", "title", "published", "views", "authorId") VALUES (?, ?, ?, ?, ?)
INSERT INTO "Post" ("id", "title", "published", "views", "authorId") VALUES (?, ?, ?, ?, ?)
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) AND "t1"."id" >= (SELECT "t2"."id" FROM "Post" AS "t2" WHERE "t2"."id" = ?) ORDER BY "t1"."id" ASC
COMMIT
