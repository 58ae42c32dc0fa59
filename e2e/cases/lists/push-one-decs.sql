-- postgres
UPDATE "Bag" AS "t0" SET "decs" = array_cat("t0"."decs", $1::numeric[]) WHERE "t0"."id" = $2 RETURNING "decs"
