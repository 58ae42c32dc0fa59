-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`title`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 AND `t1`.`published` = ?2
-- postgres
SELECT ARRAY(SELECT ROW("t1"."title"::bpchar) FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND "t1"."published" = $1) FROM "User" AS "t0" WHERE "t0"."id" = $2
-- postgres ts
SELECT (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."title"::bpchar) AS "row" FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND "t1"."published" = $1) AS "n") FROM "User" AS "t0" WHERE "t0"."id" = $2
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."title", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) AND "t1"."published" = ?
