-- postgres
UPDATE "Post" AS "t0" SET "authorId" = $1 WHERE "t0"."id" = $2 RETURNING "id", "title", "published", "views", "rating", "authorId"
-- sqlite
UPDATE "Post" AS "t0" SET "authorId" = ? WHERE "t0"."id" = ? RETURNING "id", "title", "published", "views", "rating", "authorId"
