-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 ORDER BY `t1`.`id` ASC
SELECT `t2`.`id`, `t4`.`bio`, `t4`.`userId`, `t3`.`id`, `t2`.`postId` FROM `Comment` AS `t2` LEFT JOIN `User` AS `t3` ON `t3`.`id` = `t2`.`authorId` LEFT JOIN `Profile` AS `t4` ON `t4`.`userId` = `t3`.`id` WHERE `t2`.`postId` IN ?1 ORDER BY `t2`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" = ANY($1) ORDER BY "t1"."id" ASC
SELECT "t2"."id", "t4"."bio", "t4"."userId", "t3"."id", "t2"."postId" FROM "Comment" AS "t2" LEFT JOIN "User" AS "t3" ON "t3"."id" = "t2"."authorId" LEFT JOIN "Profile" AS "t4" ON "t4"."userId" = "t3"."id" WHERE "t2"."postId" = ANY($1) ORDER BY "t2"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT "t2"."id", "t4"."bio", "t4"."userId", "t3"."id", "t2"."postId" FROM "Comment" AS "t2" LEFT JOIN "User" AS "t3" ON "t3"."id" = "t2"."authorId" LEFT JOIN "Profile" AS "t4" ON "t4"."userId" = "t3"."id" WHERE "t2"."postId" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
