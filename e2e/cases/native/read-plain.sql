-- postgres
SELECT "t0"."plain" FROM "Native" AS "t0" ORDER BY "t0"."id" ASC
