-- postgres
UPDATE "User" AS "t0" SET "name" = $1 WHERE "t0"."id" = $2 RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
-- sqlite
UPDATE "User" AS "t0" SET "name" = ? WHERE "t0"."id" = ? RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
