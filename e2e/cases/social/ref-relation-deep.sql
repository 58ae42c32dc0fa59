-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE EXISTS (SELECT 1 FROM `Post` AS `t1` WHERE `t1`.`authorId` = `t0`.`id` AND `t1`.`authorId` <= `t1`.`views` AND EXISTS (SELECT 1 FROM `Comment` AS `t2` WHERE `t2`.`postId` = `t1`.`id` AND `t2`.`authorId` > `t2`.`postId`)) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE EXISTS (SELECT 1 FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND "t1"."authorId" <= "t1"."views" AND EXISTS (SELECT 1 FROM "Comment" AS "t2" WHERE "t2"."postId" = "t1"."id" AND "t2"."authorId" > "t2"."postId")) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE EXISTS (SELECT 1 FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND "t1"."authorId" <= "t1"."views" AND EXISTS (SELECT 1 FROM "Comment" AS "t2" WHERE "t2"."postId" = "t1"."id" AND "t2"."authorId" > "t2"."postId")) ORDER BY "t0"."id" ASC
