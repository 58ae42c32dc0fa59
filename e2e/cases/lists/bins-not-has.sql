-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE NOT ("t0"."bins" @> ARRAY[$1::bytea]) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE NOT (CASE WHEN "t0"."bins" IS NOT NULL THEN (? IN (SELECT value FROM json_each("t0"."bins"))) IS TRUE END) ORDER BY "t0"."id" ASC
