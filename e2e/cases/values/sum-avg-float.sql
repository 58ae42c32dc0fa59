-- mysql
SELECT SUM(`t0`.`float`), CAST(AVG(`t0`.`float` + 0e0) AS DOUBLE) FROM `Maybe` AS `t0`
-- postgres
SELECT SUM("t0"."float"), CAST(AVG("t0"."float") AS DOUBLE PRECISION) FROM "Maybe" AS "t0"
-- sqlite
SELECT SUM("t0"."float"), CAST(AVG("t0"."float") AS DOUBLE PRECISION) FROM "Maybe" AS "t0"
