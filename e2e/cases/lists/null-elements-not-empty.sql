-- postgres
SELECT "t0"."id" FROM "Holes" AS "t0" WHERE "t0"."ints" <> '{}' ORDER BY "t0"."id" ASC
