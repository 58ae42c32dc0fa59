-- postgres
INSERT INTO "Bag" ("ints", "strs", "moods") SELECT "r"."c0"::int4[], "r"."c1"::text[], "r"."c2"::"Mood"[] FROM unnest($1::text[], $2::text[], $3::text[]) AS "r"("c0", "c1", "c2")
SELECT "t0"."ints", "t0"."strs", "t0"."moods" FROM "Bag" AS "t0" WHERE "t0"."id" > $1 ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "Bag" ("ints", "strs", "moods") VALUES (?, ?, ?)
INSERT INTO "Bag" ("ints", "strs", "moods") VALUES (?, ?, ?)
INSERT INTO "Bag" ("ints", "strs", "moods") VALUES (?, ?, ?)
COMMIT
SELECT "t0"."ints", "t0"."strs", "t0"."moods" FROM "Bag" AS "t0" WHERE "t0"."id" > ? ORDER BY "t0"."id" ASC
