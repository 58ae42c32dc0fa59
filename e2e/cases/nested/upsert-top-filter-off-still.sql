-- postgres
BEGIN
INSERT INTO "Post" AS "t0" ("slug", "views") VALUES ($1, $2) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "slug", "title", "views", "author_id"
SELECT "t1"."id", "t1"."slug", "t1"."title", "t1"."views", "t1"."author_id" FROM "Post" AS "t1" WHERE "t1"."slug" = $1 AND "t1"."views" = $2
INSERT INTO "Post" AS "t0" ("slug", "views") VALUES ($1, $2) RETURNING "id", "slug", "title", "views", "author_id"
ROLLBACK
-- sqlite
BEGIN
INSERT INTO "Post" AS "t0" ("slug", "views") VALUES (?, ?) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "slug", "title", "views", "author_id"
SELECT "t1"."id", "t1"."slug", "t1"."title", "t1"."views", "t1"."author_id" FROM "Post" AS "t1" WHERE "t1"."slug" = ? AND "t1"."views" = ?
INSERT INTO "Post" AS "t0" ("slug", "views") VALUES (?, ?) RETURNING "id", "slug", "title", "views", "author_id"
ROLLBACK
