-- postgres
DELETE FROM "Post" AS "t0" WHERE "t0"."id" = $1 RETURNING "id", "title", "published", "views", "rating", "authorId"
-- sqlite
DELETE FROM "Post" AS "t0" WHERE "t0"."id" = ? RETURNING "id", "title", "published", "views", "rating", "authorId"
