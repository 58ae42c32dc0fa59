-- mysql
SELECT CAST(SUM(`t0`.`big`) AS CHAR), CAST(AVG(`t0`.`big` + 0e0) AS DOUBLE) FROM `Maybe` AS `t0`
-- postgres
SELECT CAST(SUM("t0"."big") AS TEXT), CAST(AVG("t0"."big") AS DOUBLE PRECISION) FROM "Maybe" AS "t0"
-- sqlite
SELECT CAST(SUM("t0"."big") AS TEXT), CAST(AVG("t0"."big") AS DOUBLE PRECISION) FROM "Maybe" AS "t0"
