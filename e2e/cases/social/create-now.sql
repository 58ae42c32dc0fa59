-- postgres
INSERT INTO "User" ("email", "role", "joined") VALUES ($1, $2, $3) RETURNING "joined"
-- sqlite
INSERT INTO "User" ("email", "role", "joined") VALUES (?, ?, ?) RETURNING "joined"
