-- postgres
BEGIN
INSERT INTO "Tag" AS "t0" ("name") VALUES ($1) ON CONFLICT ("name") DO NOTHING RETURNING "id", "name"
SELECT "t1"."id", "t1"."name" FROM "Tag" AS "t1" WHERE "t1"."name" = $1
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "Tag" AS "t0" ("name") VALUES (?) ON CONFLICT ("name") DO NOTHING RETURNING "id", "name"
SELECT "t1"."id", "t1"."name" FROM "Tag" AS "t1" WHERE "t1"."name" = ?
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
