-- postgres
UPDATE "Bag" AS "t0" SET "bools" = array_cat("t0"."bools", $1::bool[]) WHERE "t0"."id" = $2 RETURNING "bools"
-- sqlite
UPDATE "Bag" AS "t0" SET "bools" = CASE WHEN COALESCE(json_array_length("t0"."bools"), 0) = 0 THEN ? WHEN json_array_length(?) = 0 THEN "t0"."bools" ELSE substr("t0"."bools", 1, length("t0"."bools") - 1) || ',' || substr(?, 2) END WHERE "t0"."id" = ? RETURNING "bools"
