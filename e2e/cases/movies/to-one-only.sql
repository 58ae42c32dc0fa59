-- mysql
SELECT `t0`.`id`, `t1`.`title`, `t1`.`id`, `t2`.`name`, `t2`.`id` FROM `Review` AS `t0` LEFT JOIN `Movie` AS `t1` ON `t1`.`id` = `t0`.`movieId` LEFT JOIN `User` AS `t2` ON `t2`.`id` = `t0`.`userId` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id", "t1"."title", "t1"."id", "t2"."name", "t2"."id" FROM "Review" AS "t0" LEFT JOIN "Movie" AS "t1" ON "t1"."id" = "t0"."movieId" LEFT JOIN "User" AS "t2" ON "t2"."id" = "t0"."userId" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t1"."title", "t1"."id", "t2"."name", "t2"."id" FROM "Review" AS "t0" LEFT JOIN "Movie" AS "t1" ON "t1"."id" = "t0"."movieId" LEFT JOIN "User" AS "t2" ON "t2"."id" = "t0"."userId" ORDER BY "t0"."id" ASC
