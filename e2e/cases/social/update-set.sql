-- postgres
UPDATE "User" AS "t0" SET "name" = $1, "role" = $2, "age" = NULL WHERE "t0"."id" = $3 RETURNING "id", "email", "name", "age", "role", "managerId"
-- sqlite
UPDATE "User" AS "t0" SET "name" = ?, "role" = ?, "age" = NULL WHERE "t0"."id" = ? RETURNING "id", "email", "name", "age", "role", "managerId"
