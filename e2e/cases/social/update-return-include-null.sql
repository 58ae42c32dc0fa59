-- postgres
BEGIN
UPDATE "Post" AS "t0" SET "title" = $1 WHERE "t0"."authorId" IS NULL RETURNING "id", "title", "published", "views", "rating", "authorId"
COMMIT
-- sqlite
BEGIN
UPDATE "Post" AS "t0" SET "title" = ? WHERE "t0"."authorId" IS NULL RETURNING "id", "title", "published", "views", "rating", "authorId"
COMMIT
