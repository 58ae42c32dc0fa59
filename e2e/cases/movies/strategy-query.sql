-- mysql
SELECT `t0`.`id`, `t0`.`title`, `t0`.`year` FROM `Movie` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`movieId` FROM `Review` AS `t1` WHERE `t1`.`movieId` IN ?1 ORDER BY `t1`.`id` ASC
SELECT `t2`.`personId`, `t2`.`movieId` FROM `Casting` AS `t2` WHERE `t2`.`movieId` IN ?1 ORDER BY `t2`.`personId` ASC
-- postgres
SELECT "t0"."id", "t0"."title", "t0"."year" FROM "Movie" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id", "t1"."movieId" FROM "Review" AS "t1" WHERE "t1"."movieId" = ANY($1) ORDER BY "t1"."id" ASC
SELECT "t2"."personId", "t2"."movieId" FROM "Casting" AS "t2" WHERE "t2"."movieId" = ANY($1) ORDER BY "t2"."personId" ASC
-- sqlite
SELECT "t0"."id", "t0"."title", "t0"."year" FROM "Movie" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."movieId" FROM "Review" AS "t1" WHERE "t1"."movieId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT "t2"."personId", "t2"."movieId" FROM "Casting" AS "t2" WHERE "t2"."movieId" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."personId" ASC
