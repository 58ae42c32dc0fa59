-- mysql
SELECT `t1`.`id` FROM `Post` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`authorId` WHERE `t0`.`id` = ?1
-- postgres
SELECT ARRAY(SELECT ROW("t2"."id", "t2"."title"::bpchar, "t2"."published", "t2"."views", "t2"."rating", "t2"."authorId") FROM "Post" AS "t2" WHERE "t2"."authorId" = "t1"."id"), "t1"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" WHERE "t0"."id" = $1
-- postgres ts
SELECT (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id", "t2"."title"::bpchar, "t2"."published", "t2"."views", "t2"."rating", "t2"."authorId") AS "row" FROM "Post" AS "t2" WHERE "t2"."authorId" = "t1"."id") AS "n"), "t1"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" WHERE "t0"."id" = $1
-- sqlite
SELECT "t1"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" WHERE "t0"."id" = ?
