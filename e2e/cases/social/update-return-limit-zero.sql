-- postgres
SELECT "t0"."id", "t0"."title", "t0"."published", "t0"."views", "t0"."rating", "t0"."authorId" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t0"."title", "t0"."published", "t0"."views", "t0"."rating", "t0"."authorId" FROM "Post" AS "t0" ORDER BY "t0"."id" ASC
