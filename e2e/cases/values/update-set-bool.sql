-- postgres
UPDATE "Maybe" AS "t0" SET "bool" = $1 WHERE "t0"."id" = $2 RETURNING "bool"
-- sqlite
UPDATE "Maybe" AS "t0" SET "bool" = ? WHERE "t0"."id" = ? RETURNING "bool"
