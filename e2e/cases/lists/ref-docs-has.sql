-- postgres
SELECT "t0"."id" FROM "Maybe" AS "t0" WHERE "t0"."doc" = ANY("t0"."docs") ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Maybe" AS "t0" WHERE CASE WHEN "t0"."doc" IS NOT NULL THEN CASE WHEN "t0"."docs" IS NOT NULL THEN NOT EXISTS (SELECT 1 FROM json_each('[' || "t0"."doc" || ']') AS "n" WHERE NOT EXISTS (SELECT 1 FROM json_each("t0"."docs") AS "h" WHERE "h".value IS "n".value AND ("h".type = "n".type OR ("h".type IN ('integer', 'real') AND "n".type IN ('integer', 'real'))))) END WHEN json_array_length("t0"."docs") = 0 THEN FALSE END ORDER BY "t0"."id" ASC
