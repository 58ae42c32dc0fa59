-- postgres
UPDATE "Bag" AS "t0" SET "bins" = array_cat("t0"."bins", $1::bytea[]) WHERE "t0"."id" = $2 RETURNING "bins"
