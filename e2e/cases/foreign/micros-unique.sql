-- postgres
SELECT "t0"."id", ARRAY(SELECT ROW("t1"."id") FROM "Part" AS "t1" WHERE "t1"."code" = "t0"."code" ORDER BY "t1"."id" ASC) FROM "Crate" AS "t0" WHERE "t0"."at" = $1
SELECT "t0"."id", ARRAY(SELECT ROW("t1"."id") FROM "Part" AS "t1" WHERE "t1"."code" = "t0"."code" ORDER BY "t1"."id" ASC) FROM "Crate" AS "t0" WHERE "t0"."at" = $1
SELECT "t0"."id", ARRAY(SELECT ROW("t1"."id") FROM "Part" AS "t1" WHERE "t1"."code" = "t0"."code" ORDER BY "t1"."id" ASC) FROM "Crate" AS "t0" WHERE "t0"."at" = $1
SELECT "t0"."id" FROM "Crate" AS "t0" WHERE "t0"."code" = $1 AND "t0"."at" = $2
SELECT "t0"."at", "t0"."mark", "t0"."crateAt", "t1"."id", "t1"."at", ARRAY(SELECT ROW("t2"."id") FROM "Part" AS "t2" WHERE "t2"."labelAt" = "t0"."at" ORDER BY "t2"."id" ASC) FROM "Label" AS "t0" LEFT JOIN "Crate" AS "t1" ON "t1"."at" = "t0"."crateAt" WHERE "t0"."at" = $1
-- postgres ts
SELECT "t0"."id", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id") AS "row" FROM "Part" AS "t1" WHERE "t1"."code" = "t0"."code" ORDER BY "t1"."id" ASC) AS "n") FROM "Crate" AS "t0" WHERE "t0"."at" = $1
SELECT "t0"."id", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id") AS "row" FROM "Part" AS "t1" WHERE "t1"."code" = "t0"."code" ORDER BY "t1"."id" ASC) AS "n") FROM "Crate" AS "t0" WHERE "t0"."at" = $1
SELECT "t0"."id", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id") AS "row" FROM "Part" AS "t1" WHERE "t1"."code" = "t0"."code" ORDER BY "t1"."id" ASC) AS "n") FROM "Crate" AS "t0" WHERE "t0"."at" = $1
SELECT "t0"."id" FROM "Crate" AS "t0" WHERE "t0"."code" = $1 AND "t0"."at" = $2
SELECT "t0"."at", "t0"."mark", "t0"."crateAt", "t1"."id", "t1"."at", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id") AS "row" FROM "Part" AS "t2" WHERE "t2"."labelAt" = "t0"."at" ORDER BY "t2"."id" ASC) AS "n") FROM "Label" AS "t0" LEFT JOIN "Crate" AS "t1" ON "t1"."at" = "t0"."crateAt" WHERE "t0"."at" = $1
