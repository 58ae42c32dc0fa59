-- postgres
SELECT ARRAY(SELECT ROW("t1"."cash"::numeric, "t1"."tips"::numeric[], "t1"."long", "t1"."tz", "t1"."stamp", "t1"."day", "t1"."names"::bpchar[], "t1"."days") FROM "Odd" AS "t1" WHERE "t1"."homeId" = "t0"."id" AND "t1"."id" = $1) FROM "Odd" AS "t0" WHERE "t0"."id" = $2
-- postgres ts
SELECT (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."cash"::numeric::text, "t1"."tips"::numeric[]::text[], "t1"."long"::text, "t1"."tz", "t1"."stamp", "t1"."day", "t1"."names"::bpchar[], "t1"."days") AS "row" FROM "Odd" AS "t1" WHERE "t1"."homeId" = "t0"."id" AND "t1"."id" = $1) AS "n") FROM "Odd" AS "t0" WHERE "t0"."id" = $2
