-- postgres
SELECT "t0"."small" FROM "Native" AS "t0" ORDER BY "t0"."id" ASC
