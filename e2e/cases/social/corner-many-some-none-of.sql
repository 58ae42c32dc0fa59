-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE EXISTS (SELECT 1 FROM `Post` AS `t1` WHERE `t1`.`authorId` = `t0`.`id`) AND NOT EXISTS (SELECT 1 FROM `Post` AS `t2` WHERE `t2`.`authorId` = `t0`.`id` AND `t2`.`published` = ?1) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE EXISTS (SELECT 1 FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id") AND NOT EXISTS (SELECT 1 FROM "Post" AS "t2" WHERE "t2"."authorId" = "t0"."id" AND "t2"."published" = $1) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE EXISTS (SELECT 1 FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id") AND NOT EXISTS (SELECT 1 FROM "Post" AS "t2" WHERE "t2"."authorId" = "t0"."id" AND "t2"."published" = ?) ORDER BY "t0"."id" ASC
