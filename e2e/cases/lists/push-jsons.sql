-- postgres
UPDATE "Bag" AS "t0" SET "jsons" = array_cat("t0"."jsons", $1::jsonb[]) WHERE "t0"."id" = $2 RETURNING "jsons"
-- sqlite
UPDATE "Bag" AS "t0" SET "jsons" = CASE WHEN COALESCE(json_array_length("t0"."jsons"), 0) = 0 THEN ? WHEN json_array_length(?) = 0 THEN "t0"."jsons" ELSE substr("t0"."jsons", 1, length("t0"."jsons") - 1) || ',' || substr(?, 2) END WHERE "t0"."id" = ? RETURNING "jsons"
