-- postgres
SELECT "t0"."code", "t0"."mark", "t0"."marks", ARRAY(SELECT ROW("t1"."mark"::bpchar, "t1"."code"::bpchar, "t2"."code"::bpchar, "t2"."mark"::bpchar, "t2"."marks"::bpchar[]) FROM "Part" AS "t1" LEFT JOIN "Crate" AS "t2" ON "t2"."code" = "t1"."code" WHERE "t1"."code" = "t0"."code" ORDER BY "t1"."id" ASC) FROM "Crate" AS "t0" WHERE "t0"."id" = $1
-- postgres ts
SELECT "t0"."code", "t0"."mark", "t0"."marks", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."mark"::bpchar, "t1"."code"::bpchar, "t2"."code"::bpchar, "t2"."mark"::bpchar, "t2"."marks"::bpchar[]) AS "row" FROM "Part" AS "t1" LEFT JOIN "Crate" AS "t2" ON "t2"."code" = "t1"."code" WHERE "t1"."code" = "t0"."code" ORDER BY "t1"."id" ASC) AS "n") FROM "Crate" AS "t0" WHERE "t0"."id" = $1
