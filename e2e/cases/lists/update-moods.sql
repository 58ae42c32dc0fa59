-- postgres
UPDATE "Bag" AS "t0" SET "moods" = $1 WHERE "t0"."id" = $2 RETURNING "moods"
