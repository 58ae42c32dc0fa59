-- postgres
INSERT INTO "User" AS "t0" ("email", "name", "role", "joined") VALUES ($1, $2, $3, $4) ON CONFLICT ("email") DO UPDATE SET "name" = NULL, "age" = NULL RETURNING "id", "email", "name", "age", "role", "managerId"
-- sqlite
INSERT INTO "User" AS "t0" ("email", "name", "role", "joined") VALUES (?, ?, ?, ?) ON CONFLICT ("email") DO UPDATE SET "name" = NULL, "age" = NULL RETURNING "id", "email", "name", "age", "role", "managerId"
