-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."floats" @> ARRAY[$1::float8] ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE CASE WHEN "t0"."floats" IS NOT NULL THEN (? IN (SELECT value FROM json_each("t0"."floats"))) IS TRUE END ORDER BY "t0"."id" ASC
