-- postgres
UPDATE "Post" AS "t0" SET "views" = "t0"."views" + $1, "rating" = "t0"."rating" + $2 WHERE "t0"."id" = $3 RETURNING "views", "rating"
-- sqlite
UPDATE "Post" AS "t0" SET "views" = "t0"."views" + ?, "rating" = "t0"."rating" + ? WHERE "t0"."id" = ? RETURNING "views", "rating"
