-- mysql
SELECT `t1`.`name`, `t1`.`id` FROM `User` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`managerId` WHERE `t0`.`name` = ?1 LIMIT 1
-- postgres
SELECT "t1"."name", "t1"."id" FROM "User" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."managerId" WHERE "t0"."name" = $1 LIMIT 1
-- sqlite
SELECT "t1"."name", "t1"."id" FROM "User" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."managerId" WHERE "t0"."name" = ? LIMIT 1
