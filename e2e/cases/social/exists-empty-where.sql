-- mysql
SELECT 1 FROM `User` AS `t0` LIMIT 1
-- postgres
SELECT 1 FROM "User" AS "t0" LIMIT 1
-- sqlite
SELECT 1 FROM "User" AS "t0" LIMIT 1
