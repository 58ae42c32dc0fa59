-- postgres
UPDATE "User" AS "t0" SET "name" = $1 WHERE "t0"."id" = $2 AND "t0"."age" = $3 RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
-- sqlite
UPDATE "User" AS "t0" SET "name" = ? WHERE "t0"."id" = ? AND "t0"."age" = ? RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
