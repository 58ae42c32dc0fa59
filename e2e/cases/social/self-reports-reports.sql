-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE EXISTS (SELECT 1 FROM `User` AS `t1` WHERE `t1`.`managerId` = `t0`.`id` AND EXISTS (SELECT 1 FROM `User` AS `t2` WHERE `t2`.`managerId` = `t1`.`id` AND `t2`.`name` = ?1)) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE EXISTS (SELECT 1 FROM "User" AS "t1" WHERE "t1"."managerId" = "t0"."id" AND EXISTS (SELECT 1 FROM "User" AS "t2" WHERE "t2"."managerId" = "t1"."id" AND "t2"."name" = $1)) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE EXISTS (SELECT 1 FROM "User" AS "t1" WHERE "t1"."managerId" = "t0"."id" AND EXISTS (SELECT 1 FROM "User" AS "t2" WHERE "t2"."managerId" = "t1"."id" AND "t2"."name" = ?)) ORDER BY "t0"."id" ASC
