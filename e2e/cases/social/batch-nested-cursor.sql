-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` IN ?1
SELECT `t1`.`id`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 AND `t1`.`published` = ?2 AND `t1`.`id` >= (SELECT `t2`.`id` FROM `Post` AS `t2` WHERE `t2`.`id` = ?3) ORDER BY `t1`.`id` ASC
-- postgres
SELECT ARRAY(SELECT ROW("t1"."id") FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND "t1"."published" = $1 AND "t1"."id" >= (SELECT "t2"."id" FROM "Post" AS "t2" WHERE "t2"."id" = $2) ORDER BY "t1"."id" ASC), "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ANY($3)
-- postgres ts
SELECT (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id") AS "row" FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND "t1"."published" = $1 AND "t1"."id" >= (SELECT "t2"."id" FROM "Post" AS "t2" WHERE "t2"."id" = $2) ORDER BY "t1"."id" ASC) AS "n"), "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ANY($3)
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?))
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) AND "t1"."published" = ? AND "t1"."id" >= (SELECT "t2"."id" FROM "Post" AS "t2" WHERE "t2"."id" = ?) ORDER BY "t1"."id" ASC
