-- postgres
SELECT ARRAY(SELECT ROW("t1"."value") FROM "Reading" AS "t1" WHERE "t1"."partId" = "t0"."id" ORDER BY "t1"."id" ASC) FROM "Part" AS "t0" WHERE "t0"."id" = $1
-- postgres ts
SELECT (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."value") AS "row" FROM "Reading" AS "t1" WHERE "t1"."partId" = "t0"."id" ORDER BY "t1"."id" ASC) AS "n") FROM "Part" AS "t0" WHERE "t0"."id" = $1
