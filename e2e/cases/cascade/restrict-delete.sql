-- postgres
DELETE FROM "Parent" AS "t0" WHERE "t0"."id" = $1 RETURNING "id", "code"
-- sqlite
DELETE FROM "Parent" AS "t0" WHERE "t0"."id" = ? RETURNING "id", "code"
