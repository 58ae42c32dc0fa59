-- postgres
UPDATE "Maybe" AS "t0" SET "float" = NULL WHERE "t0"."id" = $1 RETURNING "float"
-- sqlite
UPDATE "Maybe" AS "t0" SET "float" = NULL WHERE "t0"."id" = ? RETURNING "float"
