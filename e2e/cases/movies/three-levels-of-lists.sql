-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t2`.`id`, `t1`.`userId` FROM `Review` AS `t1` LEFT JOIN `Movie` AS `t2` ON `t2`.`id` = `t1`.`movieId` WHERE `t1`.`userId` IN ?1 ORDER BY `t1`.`id` ASC
SELECT `t4`.`name`, `t4`.`id`, `t3`.`movieId` FROM `Casting` AS `t3` LEFT JOIN `Person` AS `t4` ON `t4`.`id` = `t3`.`personId` WHERE `t3`.`movieId` IN ?1 ORDER BY `t3`.`personId` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."id", "t1"."userId" FROM "Review" AS "t1" LEFT JOIN "Movie" AS "t2" ON "t2"."id" = "t1"."movieId" WHERE "t1"."userId" = ANY($1) ORDER BY "t1"."id" ASC
SELECT "t4"."name", "t4"."id", "t3"."movieId" FROM "Casting" AS "t3" LEFT JOIN "Person" AS "t4" ON "t4"."id" = "t3"."personId" WHERE "t3"."movieId" = ANY($1) ORDER BY "t3"."personId" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."id", "t1"."userId" FROM "Review" AS "t1" LEFT JOIN "Movie" AS "t2" ON "t2"."id" = "t1"."movieId" WHERE "t1"."userId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT "t4"."name", "t4"."id", "t3"."movieId" FROM "Casting" AS "t3" LEFT JOIN "Person" AS "t4" ON "t4"."id" = "t3"."personId" WHERE "t3"."movieId" IN (SELECT value FROM json_each(?)) ORDER BY "t3"."personId" ASC
