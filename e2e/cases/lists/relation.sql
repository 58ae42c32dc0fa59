-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE EXISTS (SELECT 1 FROM "Toy" AS "t1" WHERE "t1"."bagId" = "t0"."id" AND "t1"."tags" @> ARRAY[$1::text]) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE EXISTS (SELECT 1 FROM "Toy" AS "t1" WHERE "t1"."bagId" = "t0"."id" AND CASE WHEN "t1"."tags" IS NOT NULL THEN (? IN (SELECT value FROM json_each("t1"."tags"))) IS TRUE END) ORDER BY "t0"."id" ASC
