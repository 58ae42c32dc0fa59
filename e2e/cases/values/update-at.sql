-- postgres
UPDATE "Maybe" AS "t0" SET "at" = $1 WHERE "t0"."id" = $2 RETURNING "at"
-- sqlite
UPDATE "Maybe" AS "t0" SET "at" = ? WHERE "t0"."id" = ? RETURNING "at"
