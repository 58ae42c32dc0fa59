-- postgres
UPDATE "Bag" AS "t0" SET "strs" = array_cat("t0"."strs", $1::text[]) WHERE "t0"."id" = $2 RETURNING "strs"
-- sqlite
UPDATE "Bag" AS "t0" SET "strs" = CASE WHEN COALESCE(json_array_length("t0"."strs"), 0) = 0 THEN ? WHEN json_array_length(?) = 0 THEN "t0"."strs" ELSE substr("t0"."strs", 1, length("t0"."strs") - 1) || ',' || substr(?, 2) END WHERE "t0"."id" = ? RETURNING "strs"
