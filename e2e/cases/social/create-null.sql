-- postgres
INSERT INTO "User" ("email", "name", "role", "joined") VALUES ($1, NULL, $2, $3) RETURNING "id", "email", "name", "age", "role", "managerId"
-- sqlite
INSERT INTO "User" ("email", "name", "role", "joined") VALUES (?, NULL, ?, ?) RETURNING "id", "email", "name", "age", "role", "managerId"
