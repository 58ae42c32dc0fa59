-- postgres
SELECT "t1"."id" FROM (SELECT "t0"."id" AS "id", "t0"."title" AS "title", "t0"."published" AS "published", "t0"."views" AS "views", "t0"."rating" AS "rating", "t0"."authorId" AS "authorId", ROW_NUMBER() OVER (ORDER BY "t0"."id" ASC) AS "#n", ROW_NUMBER() OVER (PARTITION BY "t0"."views" ORDER BY "t0"."id" ASC) AS "#d" FROM "Post" AS "t0") AS "t1" WHERE "t1"."#d" = 1 ORDER BY "t1"."#n" ASC
SELECT "t2"."name", "t3"."A" FROM "Tag" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."B" = "t2"."id" WHERE "t3"."A" = ANY($1) ORDER BY "t2"."id" ASC
-- sqlite
SELECT "t1"."id" FROM (SELECT "t0"."id" AS "id", "t0"."title" AS "title", "t0"."published" AS "published", "t0"."views" AS "views", "t0"."rating" AS "rating", "t0"."authorId" AS "authorId", ROW_NUMBER() OVER (ORDER BY "t0"."id" ASC) AS "#n", ROW_NUMBER() OVER (PARTITION BY "t0"."views" ORDER BY "t0"."id" ASC) AS "#d" FROM "Post" AS "t0") AS "t1" WHERE "t1"."#d" = 1 ORDER BY "t1"."#n" ASC
SELECT "t2"."name", "t3"."A" FROM "Tag" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."B" = "t2"."id" WHERE "t3"."A" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
