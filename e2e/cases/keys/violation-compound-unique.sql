-- postgres
INSERT INTO "Loose" ("a", "b") VALUES ($1, $2) RETURNING "a", "b"
-- sqlite
INSERT INTO "Loose" ("a", "b") VALUES (?, ?) RETURNING "a", "b"
