-- postgres
UPDATE "Bag" AS "t0" SET "ints" = $1 WHERE "t0"."id" = $2 RETURNING "ints"
-- sqlite
UPDATE "Bag" AS "t0" SET "ints" = ? WHERE "t0"."id" = ? RETURNING "ints"
