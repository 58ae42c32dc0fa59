-- postgres
DELETE FROM "Comment" AS "t0" WHERE ("t0"."id") IN (SELECT "t1"."id" FROM "Comment" AS "t1" WHERE "t1"."postId" = $1 LIMIT $2)
SELECT COUNT(*) FROM "Comment" AS "t0"
-- sqlite
DELETE FROM "Comment" AS "t0" WHERE ("t0"."id") IN (SELECT "t1"."id" FROM "Comment" AS "t1" WHERE "t1"."postId" = ? LIMIT ?)
SELECT COUNT(*) FROM "Comment" AS "t0"
