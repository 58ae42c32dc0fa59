-- postgres
DELETE FROM "Comment" AS "t0" WHERE "t0"."id" = $1 RETURNING "id", "text", "postId", "authorId"
-- sqlite
DELETE FROM "Comment" AS "t0" WHERE "t0"."id" = ? RETURNING "id", "text", "postId", "authorId"
