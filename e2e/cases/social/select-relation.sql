-- mysql
SELECT `t0`.`email`, `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`title`, `t1`.`published`, `t1`.`views`, `t1`.`rating`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
SELECT "t0"."email", ARRAY(SELECT ROW("t1"."id", "t1"."title"::bpchar, "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId") FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" ORDER BY "t1"."id" ASC) FROM "User" AS "t0" WHERE "t0"."id" = $1
-- postgres ts
SELECT "t0"."email", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id", "t1"."title"::bpchar, "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId") AS "row" FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" ORDER BY "t1"."id" ASC) AS "n") FROM "User" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."email", "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."title", "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
