-- postgres
INSERT INTO "ByUuid" ("id", "name") VALUES ($1, $2) RETURNING "id", "name"
-- sqlite
INSERT INTO "ByUuid" ("id", "name") VALUES (?, ?) RETURNING "id", "name"
