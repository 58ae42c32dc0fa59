-- postgres
BEGIN
INSERT INTO "Post" AS "t0" ("slug", "views") VALUES ($1, $2) ON CONFLICT ("slug") DO UPDATE SET "title" = $3 WHERE "t0"."views" = $4 RETURNING "id", "slug", "title", "views", "author_id"
INSERT INTO "Post" AS "t0" ("slug", "views") VALUES ($1, $2) RETURNING "id", "slug", "title", "views", "author_id"
ROLLBACK
-- sqlite
BEGIN
INSERT INTO "Post" AS "t0" ("slug", "views") VALUES (?, ?) ON CONFLICT ("slug") DO UPDATE SET "title" = ? WHERE "t0"."views" = ? RETURNING "id", "slug", "title", "views", "author_id"
INSERT INTO "Post" AS "t0" ("slug", "views") VALUES (?, ?) RETURNING "id", "slug", "title", "views", "author_id"
ROLLBACK
