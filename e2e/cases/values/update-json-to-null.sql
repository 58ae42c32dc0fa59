-- postgres
UPDATE "Maybe" AS "t0" SET "json" = NULL WHERE "t0"."id" = $1 RETURNING "json"
-- sqlite
UPDATE "Maybe" AS "t0" SET "json" = NULL WHERE "t0"."id" = ? RETURNING "json"
