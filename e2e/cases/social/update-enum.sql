-- postgres
UPDATE "User" AS "t0" SET "role" = $1 WHERE "t0"."id" = $2 RETURNING "role"
-- sqlite
UPDATE "User" AS "t0" SET "role" = ? WHERE "t0"."id" = ? RETURNING "role"
