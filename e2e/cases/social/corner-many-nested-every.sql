-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE EXISTS (SELECT 1 FROM `Post` AS `t1` WHERE `t1`.`authorId` = `t0`.`id` AND NOT EXISTS (SELECT 1 FROM `Comment` AS `t2` WHERE `t2`.`postId` = `t1`.`id` AND NOT EXISTS (SELECT 1 FROM `User` AS `t3` WHERE `t3`.`id` = `t2`.`authorId` AND (`t3`.`age` > ?1) IS NOT FALSE))) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE EXISTS (SELECT 1 FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND NOT EXISTS (SELECT 1 FROM "Comment" AS "t2" WHERE "t2"."postId" = "t1"."id" AND NOT EXISTS (SELECT 1 FROM "User" AS "t3" WHERE "t3"."id" = "t2"."authorId" AND ("t3"."age" > $1) IS NOT FALSE))) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE EXISTS (SELECT 1 FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND NOT EXISTS (SELECT 1 FROM "Comment" AS "t2" WHERE "t2"."postId" = "t1"."id" AND NOT EXISTS (SELECT 1 FROM "User" AS "t3" WHERE "t3"."id" = "t2"."authorId" AND ("t3"."age" > ?) IS NOT FALSE))) ORDER BY "t0"."id" ASC
