-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."ints" @> $1 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE CASE WHEN "t0"."ints" IS NOT NULL THEN NOT EXISTS (SELECT 1 FROM json_each(?) AS "n" WHERE ("n".value IN (SELECT value FROM json_each("t0"."ints"))) IS NOT TRUE) END ORDER BY "t0"."id" ASC
