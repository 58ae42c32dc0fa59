-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1 AND EXISTS (SELECT 1 FROM `Post` AS `t1` WHERE `t1`.`authorId` = `t0`.`id` AND `t1`.`published` = ?2)
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = $1 AND EXISTS (SELECT 1 FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND "t1"."published" = $2)
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ? AND EXISTS (SELECT 1 FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id" AND "t1"."published" = ?)
