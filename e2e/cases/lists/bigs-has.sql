-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."bigs" @> ARRAY[$1::int8] ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE CASE WHEN "t0"."bigs" IS NOT NULL THEN (? IN (SELECT value FROM json_each("t0"."bigs"))) IS TRUE END ORDER BY "t0"."id" ASC
