-- postgres
BEGIN
INSERT INTO "User" AS "t0" ("id", "email", "role", "joined") VALUES ($1, $2, $3, $4) ON CONFLICT ("id") DO NOTHING RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
ROLLBACK
-- sqlite
BEGIN
INSERT INTO "User" AS "t0" ("id", "email", "role", "joined") VALUES (?, ?, ?, ?) ON CONFLICT ("id") DO NOTHING RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
ROLLBACK
