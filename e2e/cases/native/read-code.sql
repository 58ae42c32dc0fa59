-- postgres
SELECT "t0"."code" FROM "Native" AS "t0" ORDER BY "t0"."id" ASC
