-- mysql
SELECT `t0`.`userId`, `t0`.`post_count`, `t0`.`best`, `t1`.`name`, `t1`.`id` FROM `user stats` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`userId` WHERE `t0`.`userId` = ?1
-- postgres
SELECT "t0"."userId", "t0"."post_count", "t0"."best", "t1"."name", "t1"."id" FROM "user stats" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."userId" WHERE "t0"."userId" = $1
-- sqlite
SELECT "t0"."userId", "t0"."post_count", "t0"."best", "t1"."name", "t1"."id" FROM "user stats" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."userId" WHERE "t0"."userId" = ?
