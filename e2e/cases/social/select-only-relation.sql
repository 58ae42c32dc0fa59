-- mysql
SELECT `t1`.`name`, `t1`.`id` FROM `User` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`managerId` WHERE `t0`.`id` = ?1
-- postgres
SELECT "t1"."name", "t1"."id" FROM "User" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."managerId" WHERE "t0"."id" = $1
-- sqlite
SELECT "t1"."name", "t1"."id" FROM "User" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."managerId" WHERE "t0"."id" = ?
