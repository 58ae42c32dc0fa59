-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t1`.`authorId` FROM `Post` AS `t1` WHERE 1=0
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" WHERE 1=0
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" WHERE 1=0
