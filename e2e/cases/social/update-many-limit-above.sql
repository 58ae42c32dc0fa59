-- postgres
UPDATE "Post" AS "t0" SET "views" = $1 WHERE ("t0"."id") IN (SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."views" = $2 LIMIT $3)
SELECT "t0"."id", "t0"."title", "t0"."published", "t0"."views", "t0"."rating", "t0"."authorId" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
UPDATE "Post" AS "t0" SET "views" = ? WHERE ("t0"."id") IN (SELECT "t1"."id" FROM "Post" AS "t1" WHERE "t1"."views" = ? LIMIT ?)
SELECT "t0"."id", "t0"."title", "t0"."published", "t0"."views", "t0"."rating", "t0"."authorId" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
