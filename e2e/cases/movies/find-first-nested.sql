-- mysql
SELECT `t0`.`id`, `t0`.`title`, `t0`.`year` FROM `Movie` AS `t0` ORDER BY `t0`.`year` DESC LIMIT 1
SELECT `t1`.`id`, `t1`.`movieId` FROM `Review` AS `t1` WHERE `t1`.`movieId` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
SELECT "t0"."id", "t0"."title", "t0"."year", ARRAY(SELECT ROW("t1"."id") FROM "Review" AS "t1" WHERE "t1"."movieId" = "t0"."id" ORDER BY "t1"."id" ASC) FROM "Movie" AS "t0" ORDER BY "t0"."year" DESC LIMIT 1
-- postgres ts
SELECT "t0"."id", "t0"."title", "t0"."year", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id") AS "row" FROM "Review" AS "t1" WHERE "t1"."movieId" = "t0"."id" ORDER BY "t1"."id" ASC) AS "n") FROM "Movie" AS "t0" ORDER BY "t0"."year" DESC LIMIT 1
-- sqlite
SELECT "t0"."id", "t0"."title", "t0"."year" FROM "Movie" AS "t0" ORDER BY "t0"."year" DESC LIMIT 1
SELECT "t1"."id", "t1"."movieId" FROM "Review" AS "t1" WHERE "t1"."movieId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
