-- postgres
SELECT "t0"."id" FROM "Holes" AS "t0" WHERE "t0"."ints" <> '{}' ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Holes" AS "t0" WHERE json_array_length("t0"."ints") > 0 ORDER BY "t0"."id" ASC
