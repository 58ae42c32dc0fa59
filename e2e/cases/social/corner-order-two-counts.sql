-- postgres
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY (SELECT COUNT(*) FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id") DESC, (SELECT COUNT(*) FROM "Comment" AS "t2" WHERE "t2"."authorId" = "t0"."id") ASC, "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY (SELECT COUNT(*) FROM "Post" AS "t1" WHERE "t1"."authorId" = "t0"."id") DESC, (SELECT COUNT(*) FROM "Comment" AS "t2" WHERE "t2"."authorId" = "t0"."id") ASC, "t0"."id" ASC
