-- postgres
SELECT "t0"."tz", "t0"."stamp" FROM "Native" AS "t0" ORDER BY "t0"."id" ASC
