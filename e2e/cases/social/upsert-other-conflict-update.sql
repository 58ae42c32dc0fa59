-- postgres
INSERT INTO "User" AS "t0" ("email", "role", "joined") VALUES ($1, $2, $3) ON CONFLICT ("email") DO UPDATE SET "email" = $4 RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
-- sqlite
INSERT INTO "User" AS "t0" ("email", "role", "joined") VALUES (?, ?, ?) ON CONFLICT ("email") DO UPDATE SET "email" = ? RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
