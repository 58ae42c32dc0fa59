-- postgres
SELECT "t1"."cash"::numeric, "t1"."tips"::numeric[], "t1"."long", "t1"."tz", "t1"."stamp", "t1"."day", "t1"."names", "t1"."days", "t1"."id" FROM "Odd" AS "t0" LEFT JOIN "Odd" AS "t1" ON "t1"."id" = "t0"."homeId" WHERE "t0"."id" = $1
