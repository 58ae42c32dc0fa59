-- postgres
INSERT INTO "Bag" ("moods") VALUES ($1) RETURNING "id", "moods"
SELECT "t0"."moods" FROM "Bag" AS "t0" WHERE "t0"."id" = $1
-- sqlite
INSERT INTO "Bag" ("moods") VALUES (?) RETURNING "id", "moods"
SELECT "t0"."moods" FROM "Bag" AS "t0" WHERE "t0"."id" = ?
