-- mysql
SELECT MIN(`t0`.`role`), MAX(`t0`.`role`) FROM `User` AS `t0`
-- postgres
SELECT MIN("t0"."role"), MAX("t0"."role") FROM "User" AS "t0"
-- sqlite
SELECT MIN("t0"."role"), MAX("t0"."role") FROM "User" AS "t0"
