-- postgres
INSERT INTO "Tag" AS "t0" ("name") VALUES ($1) ON CONFLICT ("name") DO UPDATE SET "name" = $2 RETURNING "id", "name"
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
INSERT INTO "Tag" AS "t0" ("name") VALUES (?) ON CONFLICT ("name") DO UPDATE SET "name" = ? RETURNING "id", "name"
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
