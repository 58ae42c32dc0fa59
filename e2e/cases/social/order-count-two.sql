-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY (SELECT COUNT(*) FROM "Comment" AS "t1" WHERE "t1"."postId" = "t0"."id") DESC, (SELECT COUNT(*) FROM "_PostToTag" AS "t3" WHERE "t3"."A" = "t0"."id") ASC, "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY (SELECT COUNT(*) FROM "Comment" AS "t1" WHERE "t1"."postId" = "t0"."id") DESC, (SELECT COUNT(*) FROM "_PostToTag" AS "t3" WHERE "t3"."A" = "t0"."id") ASC, "t0"."id" ASC
