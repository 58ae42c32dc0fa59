-- postgres
INSERT INTO "Post" ("title", "published", "views", "authorId") VALUES ($1, $2, $3, $4) RETURNING "id", "title", "published", "views", "rating", "authorId"
-- sqlite
INSERT INTO "Post" ("title", "published", "views", "authorId") VALUES (?, ?, ?, ?) RETURNING "id", "title", "published", "views", "rating", "authorId"
