-- postgres
UPDATE "Bag" AS "t0" SET "bigs" = array_cat("t0"."bigs", $1::int8[]) WHERE "t0"."id" = $2 RETURNING "bigs"
-- sqlite
UPDATE "Bag" AS "t0" SET "bigs" = CASE WHEN COALESCE(json_array_length("t0"."bigs"), 0) = 0 THEN ? WHEN json_array_length(?) = 0 THEN "t0"."bigs" ELSE substr("t0"."bigs", 1, length("t0"."bigs") - 1) || ',' || substr(?, 2) END WHERE "t0"."id" = ? RETURNING "bigs"
