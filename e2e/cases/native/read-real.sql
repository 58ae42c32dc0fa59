-- postgres
SELECT "t0"."real"::text FROM "Native" AS "t0" ORDER BY "t0"."id" ASC
