-- postgres
UPDATE "Maybe" AS "t0" SET "dec" = NULL WHERE "t0"."id" = $1 RETURNING "dec"
-- sqlite
UPDATE "Maybe" AS "t0" SET "dec" = NULL WHERE "t0"."id" = ? RETURNING "dec"
