-- mysql
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`age`, `t0`.`role`, `t0`.`joined`, `t0`.`managerId`, (SELECT COUNT(*) FROM `User` AS `t1` WHERE `t1`.`managerId` = `t0`.`id`), (SELECT COUNT(*) FROM `Post` AS `t2` WHERE `t2`.`authorId` = `t0`.`id`), (SELECT COUNT(*) FROM `Comment` AS `t3` WHERE `t3`.`authorId` = `t0`.`id`) FROM `User` AS `t0` WHERE `t0`.`id` = ?1
-- postgres
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId", (SELECT COUNT(*) FROM "User" AS "t1" WHERE "t1"."managerId" = "t0"."id"), (SELECT COUNT(*) FROM "Post" AS "t2" WHERE "t2"."authorId" = "t0"."id"), (SELECT COUNT(*) FROM "Comment" AS "t3" WHERE "t3"."authorId" = "t0"."id") FROM "User" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId", (SELECT COUNT(*) FROM "User" AS "t1" WHERE "t1"."managerId" = "t0"."id"), (SELECT COUNT(*) FROM "Post" AS "t2" WHERE "t2"."authorId" = "t0"."id"), (SELECT COUNT(*) FROM "Comment" AS "t3" WHERE "t3"."authorId" = "t0"."id") FROM "User" AS "t0" WHERE "t0"."id" = ?
