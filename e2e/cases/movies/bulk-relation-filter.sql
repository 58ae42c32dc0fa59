-- mysql
SELECT `t0`.`id` FROM `Movie` AS `t0` WHERE EXISTS (SELECT 1 FROM `Review` AS `t1` WHERE `t1`.`movieId` = `t0`.`id` AND `t1`.`id` IN ?1) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Movie" AS "t0" WHERE EXISTS (SELECT 1 FROM "Review" AS "t1" WHERE "t1"."movieId" = "t0"."id" AND "t1"."id" = ANY($1)) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Movie" AS "t0" WHERE EXISTS (SELECT 1 FROM "Review" AS "t1" WHERE "t1"."movieId" = "t0"."id" AND "t1"."id" IN (SELECT value FROM json_each(?))) ORDER BY "t0"."id" ASC
