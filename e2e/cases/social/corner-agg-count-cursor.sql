-- postgres
SELECT COUNT(*) FROM (SELECT "t0"."id" AS "id", "t0"."title" AS "title", "t0"."published" AS "published", "t0"."views" AS "views", "t0"."rating" AS "rating", "t0"."authorId" AS "authorId" FROM "Post" AS "t0" CROSS JOIN (SELECT "t1"."id" AS "c0" FROM "Post" AS "t1" WHERE "t1"."id" = $1) AS "t2" WHERE "t0"."id" < "t2"."c0" OR "t0"."id" = "t2"."c0" ORDER BY "t0"."id" DESC) AS "t3"
-- sqlite
SELECT COUNT(*) FROM (SELECT "t0"."id" AS "id", "t0"."title" AS "title", "t0"."published" AS "published", "t0"."views" AS "views", "t0"."rating" AS "rating", "t0"."authorId" AS "authorId" FROM "Post" AS "t0" CROSS JOIN (SELECT "t1"."id" AS "c0" FROM "Post" AS "t1" WHERE "t1"."id" = ?) AS "t2" WHERE "t0"."id" < "t2"."c0" OR "t0"."id" = "t2"."c0" ORDER BY "t0"."id" DESC) AS "t3"
