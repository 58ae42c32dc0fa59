-- mysql
SELECT `t0`.`id`, `t0`.`name`, `t0`.`email` FROM `User` AS `t0` ORDER BY `t0`.`id` ASC LIMIT ?1
SELECT `t1`.`id`, `t1`.`rating`, `t2`.`id`, `t2`.`title`, `t1`.`userId` FROM `Review` AS `t1` LEFT JOIN `Movie` AS `t2` ON `t2`.`id` = `t1`.`movieId` WHERE `t1`.`userId` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
SELECT "t0"."id", "t0"."name", "t0"."email" FROM "User" AS "t0" ORDER BY "t0"."id" ASC LIMIT $1
SELECT "t1"."id", "t1"."rating", "t2"."id", "t2"."title", "t1"."userId" FROM "Review" AS "t1" LEFT JOIN "Movie" AS "t2" ON "t2"."id" = "t1"."movieId" WHERE "t1"."userId" = ANY($1) ORDER BY "t1"."id" ASC
-- sqlite
SELECT "t0"."id", "t0"."name", "t0"."email" FROM "User" AS "t0" ORDER BY "t0"."id" ASC LIMIT ?
SELECT "t1"."id", "t1"."rating", "t2"."id", "t2"."title", "t1"."userId" FROM "Review" AS "t1" LEFT JOIN "Movie" AS "t2" ON "t2"."id" = "t1"."movieId" WHERE "t1"."userId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
