-- postgres
SELECT "t0"."id", "t0"."cash"::numeric, "t0"."tips"::numeric[], "t0"."long", "t0"."tz", "t0"."stamp", "t0"."day", "t0"."grid", "t0"."names", "t0"."days", "t0"."homeId" FROM "Odd" AS "t0" WHERE "t0"."id" = $1
