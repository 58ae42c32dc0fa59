-- postgres
SELECT "t0"."id" FROM "Odd" AS "t0" WHERE ("t0"."tz" AT TIME ZONE 'UTC') = ANY("t0"."days") OR NOT ("t0"."stamp" = ANY("t0"."days")) ORDER BY "t0"."id" ASC
