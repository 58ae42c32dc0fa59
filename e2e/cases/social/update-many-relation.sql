-- mysql
UPDATE `Post` AS `t0` SET `views` = ?1 WHERE EXISTS (SELECT 1 FROM `User` AS `t1` WHERE `t1`.`id` = `t0`.`authorId` AND `t1`.`name` = ?2)
SELECT `t0`.`id`, `t0`.`views`, `t0`.`published` FROM `Post` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
UPDATE "Post" AS "t0" SET "views" = $1 WHERE EXISTS (SELECT 1 FROM "User" AS "t1" WHERE "t1"."id" = "t0"."authorId" AND "t1"."name" = $2)
SELECT "t0"."id", "t0"."views", "t0"."published" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
UPDATE "Post" AS "t0" SET "views" = ? WHERE EXISTS (SELECT 1 FROM "User" AS "t1" WHERE "t1"."id" = "t0"."authorId" AND "t1"."name" = ?)
SELECT "t0"."id", "t0"."views", "t0"."published" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
