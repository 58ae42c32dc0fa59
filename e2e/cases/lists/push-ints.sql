-- postgres
UPDATE "Bag" AS "t0" SET "ints" = array_cat("t0"."ints", $1::int4[]) WHERE "t0"."id" = $2 RETURNING "ints"
-- sqlite
UPDATE "Bag" AS "t0" SET "ints" = CASE WHEN COALESCE(json_array_length("t0"."ints"), 0) = 0 THEN ? WHEN json_array_length(?) = 0 THEN "t0"."ints" ELSE substr("t0"."ints", 1, length("t0"."ints") - 1) || ',' || substr(?, 2) END WHERE "t0"."id" = ? RETURNING "ints"
