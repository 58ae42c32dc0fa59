-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."jsons" @> $1 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE CASE WHEN "t0"."jsons" IS NOT NULL THEN NOT EXISTS (SELECT 1 FROM json_each(?) AS "n" WHERE NOT EXISTS (SELECT 1 FROM json_each("t0"."jsons") AS "h" WHERE "h".value IS "n".value AND ("h".type = "n".type OR ("h".type IN ('integer', 'real') AND "n".type IN ('integer', 'real'))))) END ORDER BY "t0"."id" ASC
