-- postgres
UPDATE "Maybe" AS "t0" SET "str" = $1 WHERE "t0"."id" = $2 RETURNING "str"
-- sqlite
UPDATE "Maybe" AS "t0" SET "str" = ? WHERE "t0"."id" = ? RETURNING "str"
