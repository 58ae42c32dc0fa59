-- postgres
INSERT INTO "Post" ("title", "published", "views") VALUES ($1, $2, $3) RETURNING "views", "title"
-- sqlite
INSERT INTO "Post" ("title", "published", "views") VALUES (?, ?, ?) RETURNING "views", "title"
