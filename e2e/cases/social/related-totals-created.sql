-- mysql
BEGIN
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `Post` (`id`, `title`, `published`, `views`, `authorId`) VALUES (?1, ?2, ?3, ?4, ?5); /* and then */ SELECT `Post`.`id`, `Post`.`authorId` FROM `Post` WHERE `Post`.`id` = ?1
SELECT `t1`.`id`, (SELECT MAX(`t2`.`id`) FROM `Post` AS `t2` WHERE `t2`.`authorId` = `t1`.`id`), (SELECT MAX(`t3`.`views`) FROM `Post` AS `t3` WHERE `t3`.`authorId` = `t1`.`id`) FROM `User` AS `t1` WHERE `t1`.`id` = ?1
COMMIT
-- postgres
BEGIN
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Post" ("id", "title", "published", "views", "authorId") VALUES ($1, $2, $3, $4, $5) RETURNING "id", "authorId"
SELECT "t1"."id", (SELECT MAX("t2"."id") FROM "Post" AS "t2" WHERE "t2"."authorId" = "t1"."id"), (SELECT MAX("t3"."views") FROM "Post" AS "t3" WHERE "t3"."authorId" = "t1"."id") FROM "User" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "Post" ("id", "title", "published", "views", "authorId") VALUES (?, ?, ?, ?, ?) RETURNING "id", "authorId"
SELECT "t1"."id", (SELECT MAX("t2"."id") FROM "Post" AS "t2" WHERE "t2"."authorId" = "t1"."id"), (SELECT MAX("t3"."views") FROM "Post" AS "t3" WHERE "t3"."authorId" = "t1"."id") FROM "User" AS "t1" WHERE "t1"."id" = ?
COMMIT
