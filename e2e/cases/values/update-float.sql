-- postgres
UPDATE "Maybe" AS "t0" SET "float" = $1 WHERE "t0"."id" = $2 RETURNING "float"
-- sqlite
UPDATE "Maybe" AS "t0" SET "float" = ? WHERE "t0"."id" = ? RETURNING "float"
