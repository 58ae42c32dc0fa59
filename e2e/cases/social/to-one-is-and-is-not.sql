-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE EXISTS (SELECT 1 FROM `User` AS `t1` WHERE `t1`.`id` = `t0`.`authorId` AND `t1`.`age` > ?1) AND NOT EXISTS (SELECT 1 FROM `User` AS `t2` WHERE `t2`.`id` = `t0`.`authorId` AND (`t2`.`name` = ?2) IS NOT FALSE) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" WHERE EXISTS (SELECT 1 FROM "User" AS "t1" WHERE "t1"."id" = "t0"."authorId" AND "t1"."age" > $1) AND NOT EXISTS (SELECT 1 FROM "User" AS "t2" WHERE "t2"."id" = "t0"."authorId" AND ("t2"."name" = $2) IS NOT FALSE) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" WHERE EXISTS (SELECT 1 FROM "User" AS "t1" WHERE "t1"."id" = "t0"."authorId" AND "t1"."age" > ?) AND NOT EXISTS (SELECT 1 FROM "User" AS "t2" WHERE "t2"."id" = "t0"."authorId" AND ("t2"."name" = ?) IS NOT FALSE) ORDER BY "t0"."id" ASC
