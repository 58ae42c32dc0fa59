-- postgres
BEGIN
INSERT INTO "Post" AS "t0" ("slug", "views") VALUES ($1, $2) ON CONFLICT ("slug") DO UPDATE SET "title" = $3 WHERE EXISTS (SELECT 1 FROM "Reply" AS "t1" WHERE "t1"."postId" = "t0"."id" AND "t1"."text" = $4) RETURNING "id", "slug", "title", "views", "author_id"
INSERT INTO "Post" AS "t0" ("slug", "views") VALUES ($1, $2) RETURNING "id", "slug", "title", "views", "author_id"
ROLLBACK
-- sqlite
BEGIN
INSERT INTO "Post" AS "t0" ("slug", "views") VALUES (?, ?) ON CONFLICT ("slug") DO UPDATE SET "title" = ? WHERE EXISTS (SELECT 1 FROM "Reply" AS "t1" WHERE "t1"."postId" = "t0"."id" AND "t1"."text" = ?) RETURNING "id", "slug", "title", "views", "author_id"
INSERT INTO "Post" AS "t0" ("slug", "views") VALUES (?, ?) RETURNING "id", "slug", "title", "views", "author_id"
ROLLBACK
