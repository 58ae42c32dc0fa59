-- postgres
UPDATE "Bag" AS "t0" SET "bools" = $1 WHERE "t0"."id" = $2 RETURNING "bools"
-- sqlite
UPDATE "Bag" AS "t0" SET "bools" = ? WHERE "t0"."id" = ? RETURNING "bools"
