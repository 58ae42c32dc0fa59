-- postgres
SELECT "t0"."id", ARRAY(SELECT ROW("t1"."at", "t1"."amount") FROM "Part" AS "t1" WHERE "t1"."nativeId" = "t0"."id" ORDER BY "t1"."id" ASC) FROM "Native" AS "t0" WHERE "t0"."id" = $1
-- postgres ts
SELECT "t0"."id", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."at", "t1"."amount"::text) AS "row" FROM "Part" AS "t1" WHERE "t1"."nativeId" = "t0"."id" ORDER BY "t1"."id" ASC) AS "n") FROM "Native" AS "t0" WHERE "t0"."id" = $1
