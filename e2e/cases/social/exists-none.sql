-- mysql
SELECT 1 FROM `User` AS `t0` WHERE `t0`.`email` = ?1 LIMIT 1
-- postgres
SELECT 1 FROM "User" AS "t0" WHERE "t0"."email" = $1 LIMIT 1
-- sqlite
SELECT 1 FROM "User" AS "t0" WHERE "t0"."email" = ? LIMIT 1
