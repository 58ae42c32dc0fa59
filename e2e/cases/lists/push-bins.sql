-- postgres
UPDATE "Bag" AS "t0" SET "bins" = array_cat("t0"."bins", $1::bytea[]) WHERE "t0"."id" = $2 RETURNING "bins"
-- sqlite
UPDATE "Bag" AS "t0" SET "bins" = CASE WHEN COALESCE(json_array_length("t0"."bins"), 0) = 0 THEN ? WHEN json_array_length(?) = 0 THEN "t0"."bins" ELSE substr("t0"."bins", 1, length("t0"."bins") - 1) || ',' || substr(?, 2) END WHERE "t0"."id" = ? RETURNING "bins"
