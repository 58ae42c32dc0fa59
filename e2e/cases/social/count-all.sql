-- mysql
SELECT COUNT(*) FROM `User` AS `t0`
-- postgres
SELECT COUNT(*) FROM "User" AS "t0"
-- sqlite
SELECT COUNT(*) FROM "User" AS "t0"
