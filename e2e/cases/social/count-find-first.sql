-- mysql
SELECT (SELECT COUNT(*) FROM `User` AS `t1` WHERE `t1`.`managerId` = `t0`.`id`), (SELECT COUNT(*) FROM `Post` AS `t2` WHERE `t2`.`authorId` = `t0`.`id`), (SELECT COUNT(*) FROM `Comment` AS `t3` WHERE `t3`.`authorId` = `t0`.`id`) FROM `User` AS `t0` WHERE `t0`.`id` = ?1 LIMIT 1
-- postgres
SELECT (SELECT COUNT(*) FROM "User" AS "t1" WHERE "t1"."managerId" = "t0"."id"), (SELECT COUNT(*) FROM "Post" AS "t2" WHERE "t2"."authorId" = "t0"."id"), (SELECT COUNT(*) FROM "Comment" AS "t3" WHERE "t3"."authorId" = "t0"."id") FROM "User" AS "t0" WHERE "t0"."id" = $1 LIMIT 1
-- sqlite
SELECT (SELECT COUNT(*) FROM "User" AS "t1" WHERE "t1"."managerId" = "t0"."id"), (SELECT COUNT(*) FROM "Post" AS "t2" WHERE "t2"."authorId" = "t0"."id"), (SELECT COUNT(*) FROM "Comment" AS "t3" WHERE "t3"."authorId" = "t0"."id") FROM "User" AS "t0" WHERE "t0"."id" = ? LIMIT 1
