-- mysql
UPDATE `User` AS `t0` SET `name` = ?1 WHERE (SELECT COUNT(*) FROM `Post` AS `t1` WHERE `t1`.`authorId` = `t0`.`id`) = ?2
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`name` = ?1 ORDER BY `t0`.`id` ASC
-- postgres
UPDATE "User" AS "t0" SET "name" = $1 WHERE (SELECT COUNT(*) FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id") = $2
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."name" = $1 ORDER BY "t0"."id" ASC
-- sqlite
UPDATE "User" AS "t0" SET "name" = ? WHERE (SELECT COUNT(*) FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id") = ?
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."name" = ? ORDER BY "t0"."id" ASC
