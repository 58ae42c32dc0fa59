-- postgres
UPDATE "Post" AS "t0" SET "rating" = "t0"."rating" / $1 WHERE "t0"."id" = $2 RETURNING "rating"
-- sqlite
UPDATE "Post" AS "t0" SET "rating" = "t0"."rating" / ? WHERE "t0"."id" = ? RETURNING "rating"
