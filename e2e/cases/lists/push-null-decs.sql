-- postgres
UPDATE "Bag" AS "t0" SET "decs" = array_cat("t0"."decs", $1::numeric[]) WHERE "t0"."id" = $2 RETURNING "decs"
-- sqlite
UPDATE "Bag" AS "t0" SET "decs" = CASE WHEN COALESCE(json_array_length("t0"."decs"), 0) = 0 THEN ? WHEN json_array_length(?) = 0 THEN "t0"."decs" ELSE substr("t0"."decs", 1, length("t0"."decs") - 1) || ',' || substr(?, 2) END WHERE "t0"."id" = ? RETURNING "decs"
