-- postgres
UPDATE "Maybe" AS "t0" SET "big" = NULL WHERE "t0"."id" = $1 RETURNING "big"
-- sqlite
UPDATE "Maybe" AS "t0" SET "big" = NULL WHERE "t0"."id" = ? RETURNING "big"
