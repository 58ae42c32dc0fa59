-- postgres
SELECT "t0"."id", "t0"."at", "t0"."seen", "t0"."moments" FROM "Crate" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."at", ARRAY(SELECT ROW("t1"."at", "t2"."at") FROM "Part" AS "t1" LEFT JOIN "Label" AS "t2" ON "t2"."at" = "t1"."labelAt" WHERE "t1"."code" = "t0"."code" ORDER BY "t1"."id" ASC), ARRAY(SELECT ROW("t3"."at") FROM "Label" AS "t3" WHERE "t3"."crateAt" = "t0"."at") FROM "Crate" AS "t0" WHERE "t0"."id" = $1
-- postgres ts
SELECT "t0"."id", "t0"."at", "t0"."seen", "t0"."moments" FROM "Crate" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."at", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."at", "t2"."at") AS "row" FROM "Part" AS "t1" LEFT JOIN "Label" AS "t2" ON "t2"."at" = "t1"."labelAt" WHERE "t1"."code" = "t0"."code" ORDER BY "t1"."id" ASC) AS "n"), (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t3"."at") AS "row" FROM "Label" AS "t3" WHERE "t3"."crateAt" = "t0"."at") AS "n") FROM "Crate" AS "t0" WHERE "t0"."id" = $1
