-- postgres
UPDATE "User" AS "t0" SET "age" = $1 WHERE "t0"."id" = $2 RETURNING "age", "id"
-- sqlite
UPDATE "User" AS "t0" SET "age" = ? WHERE "t0"."id" = ? RETURNING "age", "id"
