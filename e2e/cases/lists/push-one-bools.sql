-- postgres
UPDATE "Bag" AS "t0" SET "bools" = array_cat("t0"."bools", $1::bool[]) WHERE "t0"."id" = $2 RETURNING "bools"
