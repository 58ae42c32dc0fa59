-- postgres
UPDATE "Bag" AS "t0" SET "ints" = $1 WHERE "t0"."id" = $2 RETURNING "ints"
