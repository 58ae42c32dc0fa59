-- postgres
UPDATE "Post" AS "t0" SET "views" = $1 WHERE ("t0"."id") IN (SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."id" = $2 LIMIT $3) RETURNING "id", "title", "published", "views", "rating", "authorId"
-- sqlite
UPDATE "Post" AS "t0" SET "views" = ? WHERE ("t0"."id") IN (SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."id" = ? LIMIT ?) RETURNING "id", "title", "published", "views", "rating", "authorId"
