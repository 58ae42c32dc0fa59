-- mysql
SELECT `t0`.`id`, `t0`.`name` FROM `Person` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t2`.`id`, `t2`.`title`, `t2`.`year`, `t1`.`personId` FROM `Directing` AS `t1` LEFT JOIN `Movie` AS `t2` ON `t2`.`id` = `t1`.`movieId` WHERE `t1`.`personId` IN ?1 ORDER BY `t1`.`movieId` ASC
SELECT `t4`.`id`, `t4`.`title`, `t3`.`personId` FROM `Casting` AS `t3` LEFT JOIN `Movie` AS `t4` ON `t4`.`id` = `t3`.`movieId` WHERE `t3`.`personId` IN ?1 ORDER BY `t3`.`movieId` ASC
-- postgres
SELECT "t0"."id", "t0"."name", ARRAY(SELECT ROW("t2"."id", "t2"."title"::bpchar, "t2"."year") FROM "Directing" AS "t1" LEFT JOIN "Movie" AS "t2" ON "t2"."id" = "t1"."movieId" WHERE "t1"."personId" = "t0"."id" ORDER BY "t1"."movieId" ASC), ARRAY(SELECT ROW("t4"."id", "t4"."title"::bpchar) FROM "Casting" AS "t3" LEFT JOIN "Movie" AS "t4" ON "t4"."id" = "t3"."movieId" WHERE "t3"."personId" = "t0"."id" ORDER BY "t3"."movieId" ASC) FROM "Person" AS "t0" WHERE "t0"."id" = $1
-- postgres ts
SELECT "t0"."id", "t0"."name", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id", "t2"."title"::bpchar, "t2"."year") AS "row" FROM "Directing" AS "t1" LEFT JOIN "Movie" AS "t2" ON "t2"."id" = "t1"."movieId" WHERE "t1"."personId" = "t0"."id" ORDER BY "t1"."movieId" ASC) AS "n"), (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t4"."id", "t4"."title"::bpchar) AS "row" FROM "Casting" AS "t3" LEFT JOIN "Movie" AS "t4" ON "t4"."id" = "t3"."movieId" WHERE "t3"."personId" = "t0"."id" ORDER BY "t3"."movieId" ASC) AS "n") FROM "Person" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id", "t0"."name" FROM "Person" AS "t0" WHERE "t0"."id" = ?
SELECT "t2"."id", "t2"."title", "t2"."year", "t1"."personId" FROM "Directing" AS "t1" LEFT JOIN "Movie" AS "t2" ON "t2"."id" = "t1"."movieId" WHERE "t1"."personId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."movieId" ASC
SELECT "t4"."id", "t4"."title", "t3"."personId" FROM "Casting" AS "t3" LEFT JOIN "Movie" AS "t4" ON "t4"."id" = "t3"."movieId" WHERE "t3"."personId" IN (SELECT value FROM json_each(?)) ORDER BY "t3"."movieId" ASC
