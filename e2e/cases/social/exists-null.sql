-- mysql
SELECT 1 FROM `User` AS `t0` WHERE `t0`.`name` IS NULL LIMIT 1
-- postgres
SELECT 1 FROM "User" AS "t0" WHERE "t0"."name" IS NULL LIMIT 1
-- sqlite
SELECT 1 FROM "User" AS "t0" WHERE "t0"."name" IS NULL LIMIT 1
