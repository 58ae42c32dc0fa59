-- postgres
UPDATE "Post" AS "t0" SET "views" = $1 WHERE "t0"."id" = $2 RETURNING "id", "published", "views", "rating", "authorId"
-- sqlite
UPDATE "Post" AS "t0" SET "views" = ? WHERE "t0"."id" = ? RETURNING "id", "published", "views", "rating", "authorId"
