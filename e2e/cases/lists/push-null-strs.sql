-- postgres
UPDATE "Bag" AS "t0" SET "strs" = array_cat("t0"."strs", $1::text[]) WHERE "t0"."id" = $2 RETURNING "strs"
