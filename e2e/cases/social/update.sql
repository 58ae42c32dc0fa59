-- postgres
UPDATE "User" AS "t0" SET "name" = $1, "age" = NULL WHERE "t0"."id" = $2 RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
-- sqlite
UPDATE "User" AS "t0" SET "name" = ?, "age" = NULL WHERE "t0"."id" = ? RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
