-- mysql
SELECT `t0`.`id`, `t0`.`name`, `t1`.`userId`, `t1`.`post_count`, `t1`.`best`, (SELECT COUNT(*) FROM `UserWord` AS `t3` WHERE `t3`.`userId` = `t0`.`id`) FROM `User` AS `t0` LEFT JOIN `user stats` AS `t1` ON `t1`.`userId` = `t0`.`id` ORDER BY `t0`.`id` ASC
SELECT `t2`.`userId`, `t2`.`word` FROM `UserWord` AS `t2` WHERE `t2`.`userId` IN ?1 ORDER BY `t2`.`word` ASC
-- postgres
SELECT "t0"."id", "t0"."name", "t1"."userId", "t1"."post_count", "t1"."best", (SELECT COUNT(*) FROM "UserWord" AS "t3" WHERE "t3"."userId" = "t0"."id") FROM "User" AS "t0" LEFT JOIN "user stats" AS "t1" ON "t1"."userId" = "t0"."id" ORDER BY "t0"."id" ASC
SELECT "t2"."userId", "t2"."word" FROM "UserWord" AS "t2" WHERE "t2"."userId" = ANY($1) ORDER BY "t2"."word" ASC
-- sqlite
SELECT "t0"."id", "t0"."name", "t1"."userId", "t1"."post_count", "t1"."best", (SELECT COUNT(*) FROM "UserWord" AS "t3" WHERE "t3"."userId" = "t0"."id") FROM "User" AS "t0" LEFT JOIN "user stats" AS "t1" ON "t1"."userId" = "t0"."id" ORDER BY "t0"."id" ASC
SELECT "t2"."userId", "t2"."word" FROM "UserWord" AS "t2" WHERE "t2"."userId" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."word" ASC
