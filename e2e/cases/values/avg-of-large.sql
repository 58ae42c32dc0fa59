-- mysql
SELECT CAST(AVG(`t0`.`big` + 0e0) AS DOUBLE) FROM `Full` AS `t0` WHERE `t0`.`id` = ?1
-- postgres
SELECT CAST(AVG("t0"."big") AS DOUBLE PRECISION) FROM "Full" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT CAST(AVG("t0"."big") AS DOUBLE PRECISION) FROM "Full" AS "t0" WHERE "t0"."id" = ?
