-- postgres
SELECT COUNT(*), "t0"."date" FROM "Native" AS "t0" GROUP BY "t0"."date" ORDER BY "t0"."date" ASC
