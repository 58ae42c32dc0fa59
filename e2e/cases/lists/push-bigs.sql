-- postgres
UPDATE "Bag" AS "t0" SET "bigs" = array_cat("t0"."bigs", $1::int8[]) WHERE "t0"."id" = $2 RETURNING "bigs"
