-- postgres
BEGIN
INSERT INTO "Post" AS "t0" ("id", "title", "published", "views") VALUES ($1, $2, $3, $4) ON CONFLICT ("id") DO UPDATE SET "title" = $5 WHERE "t0"."views" > $6 RETURNING "id", "title", "published", "views", "rating", "authorId"
INSERT INTO "Post" AS "t0" ("id", "title", "published", "views") VALUES ($1, $2, $3, $4) RETURNING "id", "title", "published", "views", "rating", "authorId"
ROLLBACK
-- sqlite
BEGIN
INSERT INTO "Post" AS "t0" ("id", "title", "published", "views") VALUES (?, ?, ?, ?) ON CONFLICT ("id") DO UPDATE SET "title" = ? WHERE "t0"."views" > ? RETURNING "id", "title", "published", "views", "rating", "authorId"
INSERT INTO "Post" AS "t0" ("id", "title", "published", "views") VALUES (?, ?, ?, ?) RETURNING "id", "title", "published", "views", "rating", "authorId"
ROLLBACK
