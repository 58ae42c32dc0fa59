-- mysql
SELECT COUNT(`t0`.`email`) FROM `User` AS `t0`
-- postgres
SELECT COUNT("t0"."email") FROM "User" AS "t0"
-- sqlite
SELECT COUNT("t0"."email") FROM "User" AS "t0"
