-- mysql
SELECT `t0`.`id`, `t0`.`title`, `t0`.`year`, (SELECT COUNT(*) FROM `Directing` AS `t1` WHERE `t1`.`movieId` = `t0`.`id`), (SELECT COUNT(*) FROM `Casting` AS `t2` WHERE `t2`.`movieId` = `t0`.`id`), (SELECT COUNT(*) FROM `Review` AS `t3` WHERE `t3`.`movieId` = `t0`.`id`) FROM `Movie` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t4`.`id`, `t4`.`movieId` FROM `Review` AS `t4` WHERE `t4`.`movieId` IN ?1 ORDER BY `t4`.`id` ASC
SELECT `t5`.`personId`, `t5`.`movieId` FROM `Casting` AS `t5` WHERE `t5`.`movieId` IN ?1 ORDER BY `t5`.`personId` ASC
-- postgres
SELECT "t0"."id", "t0"."title", "t0"."year", (SELECT COUNT(*) FROM "Directing" AS "t1" WHERE "t1"."movieId" = "t0"."id"), (SELECT COUNT(*) FROM "Casting" AS "t2" WHERE "t2"."movieId" = "t0"."id"), (SELECT COUNT(*) FROM "Review" AS "t3" WHERE "t3"."movieId" = "t0"."id") FROM "Movie" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t4"."id", "t4"."movieId" FROM "Review" AS "t4" WHERE "t4"."movieId" = ANY($1) ORDER BY "t4"."id" ASC
SELECT "t5"."personId", "t5"."movieId" FROM "Casting" AS "t5" WHERE "t5"."movieId" = ANY($1) ORDER BY "t5"."personId" ASC
-- sqlite
SELECT "t0"."id", "t0"."title", "t0"."year", (SELECT COUNT(*) FROM "Directing" AS "t1" WHERE "t1"."movieId" = "t0"."id"), (SELECT COUNT(*) FROM "Casting" AS "t2" WHERE "t2"."movieId" = "t0"."id"), (SELECT COUNT(*) FROM "Review" AS "t3" WHERE "t3"."movieId" = "t0"."id") FROM "Movie" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t4"."id", "t4"."movieId" FROM "Review" AS "t4" WHERE "t4"."movieId" IN (SELECT value FROM json_each(?)) ORDER BY "t4"."id" ASC
SELECT "t5"."personId", "t5"."movieId" FROM "Casting" AS "t5" WHERE "t5"."movieId" IN (SELECT value FROM json_each(?)) ORDER BY "t5"."personId" ASC
