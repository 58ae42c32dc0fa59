-- postgres
UPDATE "Comment" AS "t0" SET "postId" = "t0"."postId" + $1
-- sqlite
UPDATE "Comment" AS "t0" SET "postId" = "t0"."postId" + ?
