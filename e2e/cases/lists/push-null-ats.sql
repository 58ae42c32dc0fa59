-- postgres
UPDATE "Bag" AS "t0" SET "ats" = array_cat("t0"."ats", $1::timestamp[]) WHERE "t0"."id" = $2 RETURNING "ats"
