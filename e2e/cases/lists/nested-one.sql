-- postgres
SELECT ARRAY(SELECT ROW("t1"."tags"::bpchar[]) FROM "Toy" AS "t1" WHERE "t1"."bagId" = "t0"."id" ORDER BY "t1"."id" ASC) FROM "Bag" AS "t0" WHERE "t0"."id" = $1
-- postgres ts
SELECT (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."tags"::bpchar[]) AS "row" FROM "Toy" AS "t1" WHERE "t1"."bagId" = "t0"."id" ORDER BY "t1"."id" ASC) AS "n") FROM "Bag" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."tags", "t1"."bagId" FROM "Toy" AS "t1" WHERE "t1"."bagId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
