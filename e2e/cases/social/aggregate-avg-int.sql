-- postgres
SELECT CAST(AVG("t0"."views") AS DOUBLE PRECISION) FROM "Post" AS "t0"
-- sqlite
SELECT CAST(AVG("t0"."views") AS DOUBLE PRECISION) FROM "Post" AS "t0"
