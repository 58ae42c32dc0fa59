-- mysql
SELECT COUNT(*), `t0`.`published` FROM `Post` AS `t0` WHERE EXISTS (SELECT 1 FROM `User` AS `t1` WHERE `t1`.`id` = `t0`.`authorId` AND `t1`.`name` = ?1) GROUP BY `t0`.`published` ORDER BY `t0`.`published` ASC
-- postgres
SELECT COUNT(*), "t0"."published" FROM "Post" AS "t0" WHERE EXISTS (SELECT 1 FROM "User" AS "t1" WHERE "t1"."id" = "t0"."authorId" AND "t1"."name" = $1) GROUP BY "t0"."published" ORDER BY "t0"."published" ASC
-- sqlite
SELECT COUNT(*), "t0"."published" FROM "Post" AS "t0" WHERE EXISTS (SELECT 1 FROM "User" AS "t1" WHERE "t1"."id" = "t0"."authorId" AND "t1"."name" = ?) GROUP BY "t0"."published" ORDER BY "t0"."published" ASC
