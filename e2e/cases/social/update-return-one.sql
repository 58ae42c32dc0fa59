-- postgres
UPDATE "Post" AS "t0" SET "views" = "t0"."views" + $1, "published" = $2 WHERE "t0"."id" = $3 RETURNING "id", "title", "published", "views", "rating", "authorId"
-- sqlite
UPDATE "Post" AS "t0" SET "views" = "t0"."views" + ?, "published" = ? WHERE "t0"."id" = ? RETURNING "id", "title", "published", "views", "rating", "authorId"
