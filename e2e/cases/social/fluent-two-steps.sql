-- mysql
SELECT `t1`.`id` FROM `Post` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`authorId` WHERE `t0`.`id` = ?1
SELECT `t2`.`id`, `t2`.`authorId` FROM `Post` AS `t2` WHERE `t2`.`authorId` IN ?1 ORDER BY `t2`.`id` ASC
-- postgres
SELECT ARRAY(SELECT ROW("t2"."id") FROM "Post" AS "t2" WHERE "t2"."authorId" = "t1"."id" ORDER BY "t2"."id" ASC), "t1"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" WHERE "t0"."id" = $1
-- postgres ts
SELECT (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id") AS "row" FROM "Post" AS "t2" WHERE "t2"."authorId" = "t1"."id" ORDER BY "t2"."id" ASC) AS "n"), "t1"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" WHERE "t0"."id" = $1
-- sqlite
SELECT "t1"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" WHERE "t0"."id" = ?
SELECT "t2"."id", "t2"."authorId" FROM "Post" AS "t2" WHERE "t2"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
