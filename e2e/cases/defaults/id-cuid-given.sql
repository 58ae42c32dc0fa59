-- postgres
INSERT INTO "ById" ("id", "name") VALUES ($1, $2) RETURNING "id", "name"
-- sqlite
INSERT INTO "ById" ("id", "name") VALUES (?, ?) RETURNING "id", "name"
