-- postgres
DELETE FROM "Parent" AS "t0" WHERE "t0"."code" = $1 RETURNING "id", "code"
-- sqlite
DELETE FROM "Parent" AS "t0" WHERE "t0"."code" = ? RETURNING "id", "code"
