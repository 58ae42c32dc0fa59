-- postgres
SELECT CAST(AVG("t0"."id") AS DOUBLE PRECISION), "t0"."id" FROM "Pen" AS "t0" GROUP BY "t0"."id" ORDER BY AVG("t0"."id") ASC, "t0"."id" DESC
