-- postgres
BEGIN
INSERT INTO "Tag" AS "t0" ("name") VALUES ($1) ON CONFLICT ("name") DO NOTHING RETURNING "name"
COMMIT
-- sqlite
BEGIN
INSERT INTO "Tag" AS "t0" ("name") VALUES (?) ON CONFLICT ("name") DO NOTHING RETURNING "name"
COMMIT
