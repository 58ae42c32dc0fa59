-- mysql
SELECT COUNT(*) FROM `Review` AS `t0` WHERE EXISTS (SELECT 1 FROM `Movie` AS `t1` WHERE `t1`.`id` = `t0`.`movieId` AND `t1`.`title` = ?1)
-- postgres
SELECT COUNT(*) FROM "Review" AS "t0" WHERE EXISTS (SELECT 1 FROM "Movie" AS "t1" WHERE "t1"."id" = "t0"."movieId" AND "t1"."title" = $1)
-- sqlite
SELECT COUNT(*) FROM "Review" AS "t0" WHERE EXISTS (SELECT 1 FROM "Movie" AS "t1" WHERE "t1"."id" = "t0"."movieId" AND "t1"."title" = ?)
