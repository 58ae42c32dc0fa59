-- postgres
INSERT INTO "User" ("email", "role", "joined") VALUES ($1, $2, $3) RETURNING "id", "email", "name", "age", "role", "managerId"
-- sqlite
INSERT INTO "User" ("email", "role", "joined") VALUES (?, ?, ?) RETURNING "id", "email", "name", "age", "role", "managerId"
