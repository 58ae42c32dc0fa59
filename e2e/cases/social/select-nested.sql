-- mysql
SELECT `t0`.`name`, `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`title`, `t1`.`id`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 ORDER BY `t1`.`id` ASC
SELECT `t2`.`text`, `t3`.`name`, `t3`.`id`, `t2`.`postId` FROM `Comment` AS `t2` LEFT JOIN `User` AS `t3` ON `t3`.`id` = `t2`.`authorId` WHERE `t2`.`postId` IN ?1 ORDER BY `t2`.`id` ASC
-- postgres
SELECT "t0"."name", ARRAY(SELECT ROW("t1"."title"::bpchar, ARRAY(SELECT ROW("t2"."text"::bpchar, "t3"."name"::bpchar, "t3"."id") FROM "Comment" AS "t2" LEFT JOIN "User" AS "t3" ON "t3"."id" = "t2"."authorId" WHERE "t2"."postId" = "t1"."id" ORDER BY "t2"."id" ASC)) FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" ORDER BY "t1"."id" ASC) FROM "User" AS "t0" WHERE "t0"."id" = $1
-- postgres ts
SELECT "t0"."name", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."title"::bpchar, (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."text"::bpchar, "t3"."name"::bpchar, "t3"."id") AS "row" FROM "Comment" AS "t2" LEFT JOIN "User" AS "t3" ON "t3"."id" = "t2"."authorId" WHERE "t2"."postId" = "t1"."id" ORDER BY "t2"."id" ASC) AS "n")) AS "row" FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" ORDER BY "t1"."id" ASC) AS "n") FROM "User" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."name", "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."title", "t1"."id", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT "t2"."text", "t3"."name", "t3"."id", "t2"."postId" FROM "Comment" AS "t2" LEFT JOIN "User" AS "t3" ON "t3"."id" = "t2"."authorId" WHERE "t2"."postId" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
