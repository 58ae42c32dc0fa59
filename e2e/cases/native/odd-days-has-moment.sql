-- postgres
SELECT "t0"."id" FROM "Odd" AS "t0" WHERE "t0"."tz" = ANY("t0"."days") ORDER BY "t0"."id" ASC
