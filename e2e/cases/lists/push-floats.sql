-- postgres
UPDATE "Bag" AS "t0" SET "floats" = array_cat("t0"."floats", $1::float8[]) WHERE "t0"."id" = $2 RETURNING "floats"
