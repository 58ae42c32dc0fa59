-- mysql
DELETE `t0` FROM `Comment` AS `t0` WHERE EXISTS (SELECT 1 FROM `User` AS `t1` WHERE `t1`.`id` = `t0`.`authorId` AND `t1`.`name` = ?1)
SELECT `t0`.`id` FROM `Comment` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
DELETE FROM "Comment" AS "t0" WHERE EXISTS (SELECT 1 FROM "User" AS "t1" WHERE "t1"."id" = "t0"."authorId" AND "t1"."name" = $1)
SELECT "t0"."id" FROM "Comment" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
DELETE FROM "Comment" AS "t0" WHERE EXISTS (SELECT 1 FROM "User" AS "t1" WHERE "t1"."id" = "t0"."authorId" AND "t1"."name" = ?)
SELECT "t0"."id" FROM "Comment" AS "t0" ORDER BY "t0"."id" ASC
