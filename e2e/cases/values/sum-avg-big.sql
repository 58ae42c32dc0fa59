-- postgres
SELECT CAST(SUM("t0"."big") AS TEXT), CAST(AVG("t0"."big") AS DOUBLE PRECISION) FROM "Maybe" AS "t0"
-- sqlite
SELECT CAST(SUM("t0"."big") AS TEXT), CAST(AVG("t0"."big") AS DOUBLE PRECISION) FROM "Maybe" AS "t0"
