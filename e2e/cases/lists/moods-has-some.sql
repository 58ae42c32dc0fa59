-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."moods" && $1 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE CASE WHEN "t0"."moods" IS NOT NULL THEN EXISTS (SELECT 1 FROM json_each("t0"."moods") AS "h" WHERE "h".value IN (SELECT value FROM json_each(?))) END ORDER BY "t0"."id" ASC
