-- postgres
SELECT "t0"."uuid" FROM "Native" AS "t0" ORDER BY "t0"."id" ASC
