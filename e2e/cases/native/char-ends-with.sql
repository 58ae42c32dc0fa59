-- postgres
SELECT "t0"."id", "t0"."fixed" FROM "Native" AS "t0" WHERE "t0"."fixed"::text LIKE $1 ORDER BY "t0"."id" ASC
