-- mysql
SELECT `t0`.`id`, `t0`.`name`, `t0`.`email` FROM `User` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t1`.`userId` FROM `Review` AS `t1` WHERE `t1`.`userId` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
SELECT "t0"."id", "t0"."name", "t0"."email", ARRAY(SELECT ROW("t1"."id") FROM "Review" AS "t1" WHERE "t1"."userId" = "t0"."id" ORDER BY "t1"."id" ASC) FROM "User" AS "t0" ORDER BY "t0"."id" ASC
-- postgres ts
SELECT "t0"."id", "t0"."name", "t0"."email", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id") AS "row" FROM "Review" AS "t1" WHERE "t1"."userId" = "t0"."id" ORDER BY "t1"."id" ASC) AS "n") FROM "User" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t0"."name", "t0"."email" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."userId" FROM "Review" AS "t1" WHERE "t1"."userId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
