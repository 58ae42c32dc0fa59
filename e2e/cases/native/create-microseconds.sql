-- postgres
INSERT INTO "Part" ("at", "amount") VALUES ($1, $2) RETURNING "at"
