-- postgres
SELECT "t0"."id" FROM "Holes" AS "t0" WHERE "t0"."ints" @> ARRAY[$1::int4]
-- sqlite
SELECT "t0"."id" FROM "Holes" AS "t0" WHERE CASE WHEN "t0"."ints" IS NOT NULL THEN (? IN (SELECT value FROM json_each("t0"."ints"))) IS TRUE END
