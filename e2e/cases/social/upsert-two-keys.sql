-- postgres
BEGIN
UPDATE "User" AS "t0" SET "name" = $1 WHERE "t0"."id" = $2 AND "t0"."email" = $3 RETURNING "id", "email", "name", "age", "role", "managerId"
COMMIT
-- sqlite
BEGIN
UPDATE "User" AS "t0" SET "name" = ? WHERE "t0"."id" = ? AND "t0"."email" = ? RETURNING "id", "email", "name", "age", "role", "managerId"
COMMIT
