-- postgres
DELETE FROM "User" AS "t0" WHERE "t0"."id" = $1 RETURNING "email"
-- sqlite
DELETE FROM "User" AS "t0" WHERE "t0"."id" = ? RETURNING "email"
