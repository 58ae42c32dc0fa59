-- postgres
UPDATE "Bag" AS "t0" SET "ats" = array_cat("t0"."ats", $1::timestamp[]) WHERE "t0"."id" = $2 RETURNING "ats"
-- sqlite
UPDATE "Bag" AS "t0" SET "ats" = CASE WHEN COALESCE(json_array_length("t0"."ats"), 0) = 0 THEN ? WHEN json_array_length(?) = 0 THEN "t0"."ats" ELSE substr("t0"."ats", 1, length("t0"."ats") - 1) || ',' || substr(?, 2) END WHERE "t0"."id" = ? RETURNING "ats"
