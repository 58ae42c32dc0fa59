-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."bools" @> ARRAY[$1::bool] ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE CASE WHEN "t0"."bools" IS NOT NULL THEN (? IN (SELECT value FROM json_each("t0"."bools"))) IS TRUE END ORDER BY "t0"."id" ASC
