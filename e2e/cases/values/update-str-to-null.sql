-- postgres
UPDATE "Maybe" AS "t0" SET "str" = NULL WHERE "t0"."id" = $1 RETURNING "str"
-- sqlite
UPDATE "Maybe" AS "t0" SET "str" = NULL WHERE "t0"."id" = ? RETURNING "str"
