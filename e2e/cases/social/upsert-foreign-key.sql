-- postgres
INSERT INTO "Post" AS "t0" ("id", "title", "published", "views", "authorId") VALUES ($1, $2, $3, $4, $5) ON CONFLICT ("id") DO UPDATE SET "title" = $6 RETURNING "id", "title", "published", "views", "rating", "authorId"
-- sqlite
INSERT INTO "Post" AS "t0" ("id", "title", "published", "views", "authorId") VALUES (?, ?, ?, ?, ?) ON CONFLICT ("id") DO UPDATE SET "title" = ? RETURNING "id", "title", "published", "views", "rating", "authorId"
