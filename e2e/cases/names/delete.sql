-- postgres
DELETE FROM "user_user" AS "t0" WHERE "t0"."id" = $1 RETURNING "id", "User", "count", "in"
-- sqlite
DELETE FROM "user_user" AS "t0" WHERE "t0"."id" = ? RETURNING "id", "User", "count", "in"
