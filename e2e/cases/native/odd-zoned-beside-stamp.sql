-- postgres
SELECT "t0"."id" FROM "Odd" AS "t0" WHERE "t0"."tz" = ("t0"."stamp"::timestamp AT TIME ZONE 'UTC') OR "t0"."tz" >= ("t0"."day"::timestamp AT TIME ZONE 'UTC') OR "t0"."stamp" < ("t0"."tz" AT TIME ZONE 'UTC') ORDER BY "t0"."id" ASC
