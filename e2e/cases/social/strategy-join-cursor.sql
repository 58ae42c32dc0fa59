-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` >= (SELECT `t1`.`id` FROM `User` AS `t1` WHERE `t1`.`id` = ?1) ORDER BY `t0`.`id` ASC LIMIT ?2
SELECT `t2`.`id`, `t2`.`authorId` FROM `Post` AS `t2` WHERE `t2`.`authorId` IN ?1 ORDER BY `t2`.`id` ASC
-- postgres
SELECT "t0"."id", ARRAY(SELECT ROW("t2"."id") FROM "Post" AS "t2" WHERE "t2"."authorId" = "t0"."id" ORDER BY "t2"."id" ASC) FROM "User" AS "t0" WHERE "t0"."id" >= (SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" = $1) ORDER BY "t0"."id" ASC LIMIT $2
-- postgres ts
SELECT "t0"."id", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id") AS "row" FROM "Post" AS "t2" WHERE "t2"."authorId" = "t0"."id" ORDER BY "t2"."id" ASC) AS "n") FROM "User" AS "t0" WHERE "t0"."id" >= (SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" = $1) ORDER BY "t0"."id" ASC LIMIT $2
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" >= (SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" = ?) ORDER BY "t0"."id" ASC LIMIT ?
SELECT "t2"."id", "t2"."authorId" FROM "Post" AS "t2" WHERE "t2"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
