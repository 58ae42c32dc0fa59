-- mysql
SELECT 1 FROM `User` AS `t0` WHERE 1=0 LIMIT 1
-- postgres
SELECT 1 FROM "User" AS "t0" WHERE 1=0 LIMIT 1
-- sqlite
SELECT 1 FROM "User" AS "t0" WHERE 1=0 LIMIT 1
