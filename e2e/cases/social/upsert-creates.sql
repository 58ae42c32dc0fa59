-- postgres
INSERT INTO "User" AS "t0" ("email", "name", "role", "joined") VALUES ($1, $2, $3, $4) ON CONFLICT ("email") DO UPDATE SET "name" = $5 RETURNING "id", "email", "name", "age", "role", "managerId"
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."managerId" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
INSERT INTO "User" AS "t0" ("email", "name", "role", "joined") VALUES (?, ?, ?, ?) ON CONFLICT ("email") DO UPDATE SET "name" = ? RETURNING "id", "email", "name", "age", "role", "managerId"
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."managerId" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
