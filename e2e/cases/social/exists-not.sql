-- mysql
SELECT 1 FROM `User` AS `t0` WHERE EXISTS (SELECT 1 FROM `Post` AS `t1` WHERE `t1`.`authorId` = `t0`.`id`) AND NOT EXISTS (SELECT 1 FROM `Comment` AS `t2` WHERE `t2`.`authorId` = `t0`.`id`) LIMIT 1
-- postgres
SELECT 1 FROM "User" AS "t0" WHERE EXISTS (SELECT 1 FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id") AND NOT EXISTS (SELECT 1 FROM "Comment" AS "t2" WHERE "t2"."authorId" = "t0"."id") LIMIT 1
-- sqlite
SELECT 1 FROM "User" AS "t0" WHERE EXISTS (SELECT 1 FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id") AND NOT EXISTS (SELECT 1 FROM "Comment" AS "t2" WHERE "t2"."authorId" = "t0"."id") LIMIT 1
