-- postgres
UPDATE "Bag" AS "t0" SET "moods" = array_cat("t0"."moods", $1::"Mood"[]) WHERE "t0"."id" = $2 RETURNING "moods"
