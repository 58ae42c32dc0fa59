-- postgres
UPDATE "Post" AS "t0" SET "title" = $1 WHERE "t0"."id" = $2 RETURNING "id", "title", "published", "authorId"
-- sqlite
UPDATE "Post" AS "t0" SET "title" = ? WHERE "t0"."id" = ? RETURNING "id", "title", "published", "authorId"
