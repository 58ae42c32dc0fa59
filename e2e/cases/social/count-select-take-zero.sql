-- mysql
SELECT COUNT(*), COUNT(`t1`.`age`) FROM `User` AS `t1` WHERE 1=0
-- postgres
SELECT COUNT(*), COUNT("t1"."age") FROM "User" AS "t1" WHERE 1=0
-- sqlite
SELECT COUNT(*), COUNT("t1"."age") FROM "User" AS "t1" WHERE 1=0
