-- postgres
SELECT "t0"."id" FROM "Native" AS "t0" WHERE "t0"."tz3" = ANY($1) ORDER BY "t0"."id" ASC
