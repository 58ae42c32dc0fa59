-- postgres
UPDATE "Bag" AS "t0" SET "moods" = array_cat("t0"."moods", $1::"Mood"[]) WHERE "t0"."id" = $2 RETURNING "moods"
-- sqlite
UPDATE "Bag" AS "t0" SET "moods" = CASE WHEN COALESCE(json_array_length("t0"."moods"), 0) = 0 THEN ? WHEN json_array_length(?) = 0 THEN "t0"."moods" ELSE substr("t0"."moods", 1, length("t0"."moods") - 1) || ',' || substr(?, 2) END WHERE "t0"."id" = ? RETURNING "moods"
