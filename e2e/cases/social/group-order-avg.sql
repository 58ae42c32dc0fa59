-- postgres
SELECT "t0"."published" FROM "Post" AS "t0" GROUP BY "t0"."published" ORDER BY CAST(AVG("t0"."views") AS DOUBLE PRECISION) DESC
-- sqlite
SELECT "t0"."published" FROM "Post" AS "t0" GROUP BY "t0"."published" ORDER BY CAST(AVG("t0"."views") AS DOUBLE PRECISION) DESC
