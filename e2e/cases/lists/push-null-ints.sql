-- postgres
UPDATE "Bag" AS "t0" SET "ints" = array_cat("t0"."ints", $1::int4[]) WHERE "t0"."id" = $2 RETURNING "ints"
