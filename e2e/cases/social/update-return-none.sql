-- postgres
UPDATE "Post" AS "t0" SET "title" = $1 WHERE "t0"."id" = $2 RETURNING "id", "title", "published", "views", "rating", "authorId"
SELECT "t0"."id", "t0"."title", "t0"."published", "t0"."views", "t0"."rating", "t0"."authorId" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
UPDATE "Post" AS "t0" SET "title" = ? WHERE "t0"."id" = ? RETURNING "id", "title", "published", "views", "rating", "authorId"
SELECT "t0"."id", "t0"."title", "t0"."published", "t0"."views", "t0"."rating", "t0"."authorId" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
