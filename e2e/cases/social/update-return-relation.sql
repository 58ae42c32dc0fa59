-- postgres
UPDATE "Post" AS "t0" SET "rating" = $1 WHERE EXISTS (SELECT 1 FROM "_PostToTag" AS "t2" JOIN "Tag" AS "t1" ON "t1"."id" = "t2"."B" WHERE "t2"."A" = "t0"."id" AND "t1"."name" = $2) RETURNING "id", "title", "published", "views", "rating", "authorId"
-- sqlite
UPDATE "Post" AS "t0" SET "rating" = ? WHERE EXISTS (SELECT 1 FROM "_PostToTag" AS "t2" JOIN "Tag" AS "t1" ON "t1"."id" = "t2"."B" WHERE "t2"."A" = "t0"."id" AND "t1"."name" = ?) RETURNING "id", "title", "published", "views", "rating", "authorId"
