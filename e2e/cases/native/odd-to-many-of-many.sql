-- postgres
SELECT "t0"."id" FROM "Odd" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."cash"::numeric, "t1"."tips"::numeric[], "t1"."long", "t1"."tz", "t1"."stamp", "t1"."day", "t1"."names", "t1"."days", "t1"."homeId" FROM "Odd" AS "t1" WHERE "t1"."homeId" = ANY($1) AND "t1"."id" = $2
