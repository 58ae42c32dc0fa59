-- postgres
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId", "t1"."id", "t1"."email", "t1"."name", "t1"."age", "t1"."role", "t1"."joined", "t1"."managerId", ARRAY(SELECT ROW("t2"."id", "t2"."title", "t2"."published", "t2"."views", "t2"."rating", "t2"."authorId") FROM "Post" AS "t2" WHERE "t2"."authorId" = "t0"."id") FROM "User" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."managerId" ORDER BY "t0"."id" DESC LIMIT 1
-- sqlite
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId", "t1"."id", "t1"."email", "t1"."name", "t1"."age", "t1"."role", "t1"."joined", "t1"."managerId" FROM "User" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."managerId" ORDER BY "t0"."id" DESC LIMIT 1
SELECT "t2"."id", "t2"."title", "t2"."published", "t2"."views", "t2"."rating", "t2"."authorId" FROM "Post" AS "t2" WHERE "t2"."authorId" IN (SELECT value FROM json_each(?))
