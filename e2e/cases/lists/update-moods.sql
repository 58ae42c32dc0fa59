-- postgres
UPDATE "Bag" AS "t0" SET "moods" = $1 WHERE "t0"."id" = $2 RETURNING "moods"
-- sqlite
UPDATE "Bag" AS "t0" SET "moods" = ? WHERE "t0"."id" = ? RETURNING "moods"
