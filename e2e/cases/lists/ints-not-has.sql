-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE NOT ("t0"."ints" @> ARRAY[$1::int4]) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE NOT (CASE WHEN "t0"."ints" IS NOT NULL THEN (? IN (SELECT value FROM json_each("t0"."ints"))) IS TRUE END) ORDER BY "t0"."id" ASC
