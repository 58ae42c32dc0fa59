-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1
-- postgres
SELECT ARRAY(SELECT ROW("t1"."id", "t1"."title"::bpchar, "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId") FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id") FROM "User" AS "t0" WHERE "t0"."id" = $1
-- postgres ts
SELECT (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id", "t1"."title"::bpchar, "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId") AS "row" FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id") AS "n") FROM "User" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ?
