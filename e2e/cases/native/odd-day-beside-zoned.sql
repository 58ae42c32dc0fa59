-- postgres
SELECT "t0"."id" FROM "Odd" AS "t0" WHERE "t0"."day" > ("t0"."tz" AT TIME ZONE 'UTC') ORDER BY "t0"."id" ASC
