-- postgres
INSERT INTO "User" ("id", "email", "role", "joined") VALUES ($1, $2, $3, $4) RETURNING "id", "email", "name", "age", "role", "managerId"
-- sqlite
INSERT INTO "User" ("id", "email", "role", "joined") VALUES (?, ?, ?, ?) RETURNING "id", "email", "name", "age", "role", "managerId"
