-- postgres
UPDATE "Bag" AS "t0" SET "floats" = array_cat("t0"."floats", $1::float8[]) WHERE "t0"."id" = $2 RETURNING "floats"
-- sqlite
UPDATE "Bag" AS "t0" SET "floats" = CASE WHEN COALESCE(json_array_length("t0"."floats"), 0) = 0 THEN ? WHEN json_array_length(?) = 0 THEN "t0"."floats" ELSE substr("t0"."floats", 1, length("t0"."floats") - 1) || ',' || substr(?, 2) END WHERE "t0"."id" = ? RETURNING "floats"
