-- postgres
UPDATE "Maybe" AS "t0" SET "big" = "t0"."big" + $1 WHERE "t0"."id" = $2 RETURNING "big"
-- sqlite
UPDATE "Maybe" AS "t0" SET "big" = "t0"."big" + ? WHERE "t0"."id" = ? RETURNING "big"
