-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE NOT ("t0"."moods" @> ARRAY[$1::"Mood"]) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE NOT (CASE WHEN "t0"."moods" IS NOT NULL THEN (? IN (SELECT value FROM json_each("t0"."moods"))) IS TRUE END) ORDER BY "t0"."id" ASC
