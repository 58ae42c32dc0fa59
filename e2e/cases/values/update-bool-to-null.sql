-- postgres
UPDATE "Maybe" AS "t0" SET "bool" = NULL WHERE "t0"."id" = $1 RETURNING "bool"
-- sqlite
UPDATE "Maybe" AS "t0" SET "bool" = NULL WHERE "t0"."id" = ? RETURNING "bool"
