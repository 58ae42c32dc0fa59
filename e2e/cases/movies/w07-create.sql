-- postgres
INSERT INTO "Person" ("id", "name") VALUES ($1, $2) RETURNING "id", "name"
-- sqlite
INSERT INTO "Person" ("id", "name") VALUES (?, ?) RETURNING "id", "name"
