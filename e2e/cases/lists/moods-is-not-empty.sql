-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."moods" <> '{}' ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE json_array_length("t0"."moods") > 0 ORDER BY "t0"."id" ASC
