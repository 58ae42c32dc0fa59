-- postgres
UPDATE "User" AS "t0" SET "name" = $1, "age" = "t0"."age" * $2 WHERE "t0"."email" = $3 RETURNING "name", "age"
-- sqlite
UPDATE "User" AS "t0" SET "name" = ?, "age" = "t0"."age" * ? WHERE "t0"."email" = ? RETURNING "name", "age"
