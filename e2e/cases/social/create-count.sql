-- mysql
BEGIN
INSERT INTO `Post` (`title`, `published`, `views`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Post`.`id` FROM `Post` WHERE `Post`.`id` = LAST_INSERT_ID()
SELECT `t0`.`id`, (SELECT COUNT(*) FROM `_PostToTag` AS `t2` WHERE `t2`.`A` = `t0`.`id`), (SELECT COUNT(*) FROM `Comment` AS `t3` WHERE `t3`.`postId` = `t0`.`id`) FROM `Post` AS `t0` WHERE `t0`.`id` = ?1
COMMIT
-- postgres
BEGIN
INSERT INTO "Post" ("title", "published", "views") VALUES ($1, $2, $3) RETURNING "id"
SELECT "t0"."id", (SELECT COUNT(*) FROM "_PostToTag" AS "t2" WHERE "t2"."A" = "t0"."id"), (SELECT COUNT(*) FROM "Comment" AS "t3" WHERE "t3"."postId" = "t0"."id") FROM "Post" AS "t0" WHERE "t0"."id" = $1
COMMIT
-- sqlite
BEGIN
INSERT INTO "Post" ("title", "published", "views") VALUES (?, ?, ?) RETURNING "id"
SELECT "t0"."id", (SELECT COUNT(*) FROM "_PostToTag" AS "t2" WHERE "t2"."A" = "t0"."id"), (SELECT COUNT(*) FROM "Comment" AS "t3" WHERE "t3"."postId" = "t0"."id") FROM "Post" AS "t0" WHERE "t0"."id" = ?
COMMIT
