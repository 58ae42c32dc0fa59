-- mysql
SELECT CAST(AVG(`t0`.`views` + 0e0) AS DOUBLE) FROM `Post` AS `t0`
-- postgres
SELECT CAST(AVG("t0"."views") AS DOUBLE PRECISION) FROM "Post" AS "t0"
-- sqlite
SELECT CAST(AVG("t0"."views") AS DOUBLE PRECISION) FROM "Post" AS "t0"
