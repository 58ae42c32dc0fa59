-- postgres
UPDATE "Maybe" AS "t0" SET "int" = NULL WHERE "t0"."id" = $1 RETURNING "int"
-- sqlite
UPDATE "Maybe" AS "t0" SET "int" = NULL WHERE "t0"."id" = ? RETURNING "int"
