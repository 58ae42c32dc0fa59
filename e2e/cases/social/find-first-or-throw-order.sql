-- postgres
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY (SELECT COUNT(*) FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id") DESC, "t0"."id" ASC LIMIT 1
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY (SELECT COUNT(*) FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id") DESC, "t0"."id" ASC LIMIT 1
