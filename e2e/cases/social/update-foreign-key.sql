-- postgres
UPDATE "Post" AS "t0" SET "authorId" = $1 WHERE "t0"."id" = $2 RETURNING "authorId"
-- sqlite
UPDATE "Post" AS "t0" SET "authorId" = ? WHERE "t0"."id" = ? RETURNING "authorId"
