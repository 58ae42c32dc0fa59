-- postgres
UPDATE "Post" AS "t0" SET "views" = "t0"."views" * $1 WHERE "t0"."id" = $2 RETURNING "views"
-- sqlite
UPDATE "Post" AS "t0" SET "views" = "t0"."views" * ? WHERE "t0"."id" = ? RETURNING "views"
