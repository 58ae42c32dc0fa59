-- postgres
SELECT "t0"."id" FROM "Box" AS "t0" WHERE EXISTS (SELECT 1 FROM "Doc" AS "t1" WHERE "t1"."id" = "t0"."docId" AND ("t1"."data" #> $1::text[]) = $2::jsonb) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Box" AS "t0" WHERE EXISTS (SELECT 1 FROM "Doc" AS "t1" WHERE "t1"."id" = "t0"."docId" AND (json_extract("t1"."data", ?) = json_extract(?, '$') AND (json_type("t1"."data", ?) = json_type(?) OR (json_type("t1"."data", ?) IN ('integer', 'real') AND json_type(?) IN ('integer', 'real'))))) ORDER BY "t0"."id" ASC
