-- postgres
UPDATE "Bag" AS "t0" SET "floats" = $1 WHERE "t0"."id" = $2 RETURNING "floats"
-- sqlite
UPDATE "Bag" AS "t0" SET "floats" = ? WHERE "t0"."id" = ? RETURNING "floats"
