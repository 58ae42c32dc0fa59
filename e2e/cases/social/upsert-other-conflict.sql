-- postgres
INSERT INTO "User" AS "t0" ("id", "email", "role", "joined") VALUES ($1, $2, $3, $4) ON CONFLICT ("id") DO UPDATE SET "name" = $5 RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
-- sqlite
INSERT INTO "User" AS "t0" ("id", "email", "role", "joined") VALUES (?, ?, ?, ?) ON CONFLICT ("id") DO UPDATE SET "name" = ? RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
