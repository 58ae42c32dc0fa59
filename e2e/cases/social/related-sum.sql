-- mysql
SELECT `t0`.`id`, `t0`.`name`, `t0`.`age`, `t0`.`role`, `t0`.`managerId`, (SELECT SUM(`t1`.`views`) FROM `Post` AS `t1` WHERE `t1`.`authorId` = `t0`.`id`) FROM `User` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id", "t0"."name", "t0"."age", "t0"."role", "t0"."managerId", (SELECT SUM("t1"."views") FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id") FROM "User" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t0"."name", "t0"."age", "t0"."role", "t0"."managerId", (SELECT SUM("t1"."views") FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id") FROM "User" AS "t0" ORDER BY "t0"."id" ASC
