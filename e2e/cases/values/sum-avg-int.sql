-- mysql
SELECT SUM(`t0`.`int`), CAST(AVG(`t0`.`int` + 0e0) AS DOUBLE) FROM `Maybe` AS `t0`
-- postgres
SELECT SUM("t0"."int"), CAST(AVG("t0"."int") AS DOUBLE PRECISION) FROM "Maybe" AS "t0"
-- sqlite
SELECT SUM("t0"."int"), CAST(AVG("t0"."int") AS DOUBLE PRECISION) FROM "Maybe" AS "t0"
