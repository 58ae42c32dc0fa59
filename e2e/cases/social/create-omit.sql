-- postgres
INSERT INTO "Post" ("title", "published", "views") VALUES ($1, $2, $3) RETURNING "id", "title", "published", "views"
-- sqlite
INSERT INTO "Post" ("title", "published", "views") VALUES (?, ?, ?) RETURNING "id", "title", "published", "views"
