-- postgres
BEGIN
UPDATE "Post" AS "t0" SET "authorId" = $1 WHERE "t0"."id" = $2 RETURNING "id", "title", "published", "views", "rating", "authorId"
SELECT "t1"."name", "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" = ANY($1)
COMMIT
-- sqlite
BEGIN
UPDATE "Post" AS "t0" SET "authorId" = ? WHERE "t0"."id" = ? RETURNING "id", "title", "published", "views", "rating", "authorId"
SELECT "t1"."name", "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" IN (SELECT value FROM json_each(?))
COMMIT
