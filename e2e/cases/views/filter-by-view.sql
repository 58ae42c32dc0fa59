-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` LEFT JOIN `user stats` AS `t1` ON `t1`.`userId` = `t0`.`id` WHERE EXISTS (SELECT 1 FROM `user stats` AS `t2` WHERE `t2`.`userId` = `t0`.`id` AND `t2`.`post_count` >= ?1) AND EXISTS (SELECT 1 FROM `UserWord` AS `t3` WHERE `t3`.`userId` = `t0`.`id` AND `t3`.`word` = ?2) ORDER BY `t1`.`post_count` DESC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" LEFT JOIN "user stats" AS "t1" ON "t1"."userId" = "t0"."id" WHERE EXISTS (SELECT 1 FROM "user stats" AS "t2" WHERE "t2"."userId" = "t0"."id" AND "t2"."post_count" >= $1) AND EXISTS (SELECT 1 FROM "UserWord" AS "t3" WHERE "t3"."userId" = "t0"."id" AND "t3"."word" = $2) ORDER BY "t1"."post_count" DESC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" LEFT JOIN "user stats" AS "t1" ON "t1"."userId" = "t0"."id" WHERE EXISTS (SELECT 1 FROM "user stats" AS "t2" WHERE "t2"."userId" = "t0"."id" AND "t2"."post_count" >= ?) AND EXISTS (SELECT 1 FROM "UserWord" AS "t3" WHERE "t3"."userId" = "t0"."id" AND "t3"."word" = ?) ORDER BY "t1"."post_count" DESC
