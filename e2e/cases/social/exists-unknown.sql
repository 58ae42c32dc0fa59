-- mysql
SELECT 1 FROM `User` AS `t0` WHERE `t0`.`age` > ?1 LIMIT 1
-- postgres
SELECT 1 FROM "User" AS "t0" WHERE "t0"."age" > $1 LIMIT 1
-- sqlite
SELECT 1 FROM "User" AS "t0" WHERE "t0"."age" > ? LIMIT 1
