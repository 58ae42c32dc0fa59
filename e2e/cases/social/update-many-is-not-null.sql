-- mysql
SELECT COUNT(*) FROM `Post` AS `t0` WHERE NOT EXISTS (SELECT 1 FROM `User` AS `t1` WHERE `t1`.`id` = `t0`.`authorId` AND (`t1`.`name` = ?1) IS NOT FALSE)
UPDATE `Post` AS `t0` SET `views` = ?1 WHERE NOT EXISTS (SELECT 1 FROM `User` AS `t1` WHERE `t1`.`id` = `t0`.`authorId` AND (`t1`.`name` = ?2) IS NOT FALSE)
-- postgres
SELECT COUNT(*) FROM "Post" AS "t0" WHERE NOT EXISTS (SELECT 1 FROM "User" AS "t1" WHERE "t1"."id" = "t0"."authorId" AND ("t1"."name" = $1) IS NOT FALSE)
UPDATE "Post" AS "t0" SET "views" = $1 WHERE NOT EXISTS (SELECT 1 FROM "User" AS "t1" WHERE "t1"."id" = "t0"."authorId" AND ("t1"."name" = $2) IS NOT FALSE)
-- sqlite
SELECT COUNT(*) FROM "Post" AS "t0" WHERE NOT EXISTS (SELECT 1 FROM "User" AS "t1" WHERE "t1"."id" = "t0"."authorId" AND ("t1"."name" = ?) IS NOT FALSE)
UPDATE "Post" AS "t0" SET "views" = ? WHERE NOT EXISTS (SELECT 1 FROM "User" AS "t1" WHERE "t1"."id" = "t0"."authorId" AND ("t1"."name" = ?) IS NOT FALSE)
