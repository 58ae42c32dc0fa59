-- mysql
SELECT MIN(`t0`.`joined`), MIN(`t0`.`name`), MAX(`t0`.`joined`), MAX(`t0`.`name`) FROM `User` AS `t0`
-- postgres
SELECT MIN("t0"."joined"), MIN("t0"."name"), MAX("t0"."joined"), MAX("t0"."name") FROM "User" AS "t0"
-- sqlite
SELECT MIN("t0"."joined"), MIN("t0"."name"), MAX("t0"."joined"), MAX("t0"."name") FROM "User" AS "t0"
