-- postgres
SELECT "t0"."tz3" FROM "Native" AS "t0" ORDER BY "t0"."id" ASC
