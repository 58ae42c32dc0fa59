-- postgres
SELECT "t0"."fixed" FROM "Native" AS "t0" ORDER BY "t0"."id" ASC
