-- postgres
BEGIN
INSERT INTO "Tag" AS "t0" ("name") VALUES ($1) ON CONFLICT ("name") DO NOTHING RETURNING "id", "name"
SELECT "t1"."id", "t1"."name" FROM "Tag" AS "t1" WHERE "t1"."name" = $1
COMMIT
-- sqlite
BEGIN
INSERT INTO "Tag" AS "t0" ("name") VALUES (?) ON CONFLICT ("name") DO NOTHING RETURNING "id", "name"
SELECT "t1"."id", "t1"."name" FROM "Tag" AS "t1" WHERE "t1"."name" = ?
COMMIT
