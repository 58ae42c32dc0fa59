-- postgres
INSERT INTO "pass_" ("where", "select") VALUES ($1, $2) RETURNING "where", "select"
-- sqlite
INSERT INTO "pass_" ("where", "select") VALUES (?, ?) RETURNING "where", "select"
