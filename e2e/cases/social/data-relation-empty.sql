-- postgres
WITH "s0" AS (INSERT INTO "Post" ("title", "published", "views") VALUES ($1, $2, $3) RETURNING "id", "authorId", "title", "published", "views", "rating") SELECT "s0"."title", "s0"."authorId" FROM "s0"
-- sqlite
BEGIN
INSERT INTO "Post" ("title", "published", "views") VALUES (?, ?, ?) RETURNING "id", "authorId"
SELECT "t0"."title", "t0"."authorId" FROM "Post" AS "t0" WHERE "t0"."id" = ?
COMMIT
