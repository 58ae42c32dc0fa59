-- postgres
UPDATE "Maybe" AS "t0" SET "json" = $1 WHERE "t0"."id" = $2 RETURNING "json"
-- sqlite
UPDATE "Maybe" AS "t0" SET "json" = ? WHERE "t0"."id" = ? RETURNING "json"
