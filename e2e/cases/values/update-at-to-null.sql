-- postgres
UPDATE "Maybe" AS "t0" SET "at" = NULL WHERE "t0"."id" = $1 RETURNING "at"
-- sqlite
UPDATE "Maybe" AS "t0" SET "at" = NULL WHERE "t0"."id" = ? RETURNING "at"
