-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY (SELECT COUNT(*) FROM "Comment" AS "t1" WHERE "t1"."postId" = "t0"."id") DESC, "t0"."id" ASC LIMIT $1
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" ORDER BY (SELECT COUNT(*) FROM "Comment" AS "t1" WHERE "t1"."postId" = "t0"."id") DESC, "t0"."id" ASC LIMIT ?
