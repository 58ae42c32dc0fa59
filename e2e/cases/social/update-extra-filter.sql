-- postgres
UPDATE "User" AS "t0" SET "age" = $1 WHERE "t0"."id" = $2 AND "t0"."age" = $3 RETURNING "age"
-- sqlite
UPDATE "User" AS "t0" SET "age" = ? WHERE "t0"."id" = ? AND "t0"."age" = ? RETURNING "age"
