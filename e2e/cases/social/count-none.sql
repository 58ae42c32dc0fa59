-- mysql
SELECT COUNT(*) FROM `User` AS `t0` WHERE `t0`.`id` = ?1
-- postgres
SELECT COUNT(*) FROM "User" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT COUNT(*) FROM "User" AS "t0" WHERE "t0"."id" = ?
