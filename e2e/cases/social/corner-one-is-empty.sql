-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE EXISTS (SELECT 1 FROM `User` AS `t1` WHERE `t1`.`id` = `t0`.`managerId`) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE EXISTS (SELECT 1 FROM "User" AS "t1" WHERE "t1"."id" = "t0"."managerId") ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE EXISTS (SELECT 1 FROM "User" AS "t1" WHERE "t1"."id" = "t0"."managerId") ORDER BY "t0"."id" ASC
