-- postgres
INSERT INTO "Doc" ("data", "meta") VALUES ($1, $2) RETURNING "id", "data", "meta"
-- sqlite
INSERT INTO "Doc" ("data", "meta") VALUES (?, ?) RETURNING "id", "data", "meta"
