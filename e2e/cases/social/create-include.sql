-- mysql
BEGIN
INSERT INTO `Post` (`title`, `published`, `views`, `authorId`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `Post`.`id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
SELECT `t0`.`id`, `t0`.`title`, `t0`.`published`, `t0`.`views`, `t0`.`rating`, `t0`.`authorId`, `t1`.`name`, `t1`.`id` FROM `Post` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`authorId` WHERE `t0`.`id` = ?1
SELECT `t2`.`id`, `t2`.`name`, `t3`.`A` FROM `Tag` AS `t2` JOIN `_PostToTag` AS `t3` ON `t3`.`B` = `t2`.`id` WHERE `t3`.`A` IN ?1
COMMIT
-- postgres
BEGIN
INSERT INTO "Post" ("title", "published", "views", "authorId") VALUES ($1, $2, $3, $4) RETURNING "id"
SELECT "t0"."id", "t0"."title", "t0"."published", "t0"."views", "t0"."rating", "t0"."authorId", "t1"."name", "t1"."id", ARRAY(SELECT ROW("t2"."id", "t2"."name"::bpchar) FROM "Tag" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."B" = "t2"."id" WHERE "t3"."A" = "t0"."id") FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" WHERE "t0"."id" = $1
COMMIT
-- postgres ts
BEGIN
INSERT INTO "Post" ("title", "published", "views", "authorId") VALUES ($1, $2, $3, $4) RETURNING "id"
SELECT "t0"."id", "t0"."title", "t0"."published", "t0"."views", "t0"."rating", "t0"."authorId", "t1"."name", "t1"."id", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id", "t2"."name"::bpchar) AS "row" FROM "Tag" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."B" = "t2"."id" WHERE "t3"."A" = "t0"."id") AS "n") FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" WHERE "t0"."id" = $1
COMMIT
-- sqlite
BEGIN
INSERT INTO "Post" ("title", "published", "views", "authorId") VALUES (?, ?, ?, ?) RETURNING "id"
SELECT "t0"."id", "t0"."title", "t0"."published", "t0"."views", "t0"."rating", "t0"."authorId", "t1"."name", "t1"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" WHERE "t0"."id" = ?
SELECT "t2"."id", "t2"."name", "t3"."A" FROM "Tag" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."B" = "t2"."id" WHERE "t3"."A" IN (SELECT value FROM json_each(?))
COMMIT
