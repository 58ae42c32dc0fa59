-- postgres
SELECT "t0"."date" FROM "Native" AS "t0" ORDER BY "t0"."id" ASC
