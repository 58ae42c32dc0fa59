-- postgres
UPDATE "Maybe" AS "t0" SET "int" = $1 WHERE "t0"."id" = $2 RETURNING "int"
-- sqlite
UPDATE "Maybe" AS "t0" SET "int" = ? WHERE "t0"."id" = ? RETURNING "int"
