-- postgres
SELECT "t0"."money" FROM "Native" AS "t0" ORDER BY "t0"."id" ASC
