-- postgres
UPDATE "User" AS "t0" SET "name" = $1 WHERE "t0"."email" = $2 RETURNING "id", "email", "name", "age", "role", "managerId"
-- sqlite
UPDATE "User" AS "t0" SET "name" = ? WHERE "t0"."email" = ? RETURNING "id", "email", "name", "age", "role", "managerId"
