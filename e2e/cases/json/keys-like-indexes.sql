-- postgres
INSERT INTO "Doc" ("data", "meta") VALUES ($1, $2) RETURNING "data"
-- sqlite
INSERT INTO "Doc" ("data", "meta") VALUES (?, ?) RETURNING "data"
