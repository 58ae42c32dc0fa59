-- postgres
SELECT "t0"."id" FROM "User" AS "t0" CROSS JOIN (SELECT "t1"."email" AS "c0" FROM "User" AS "t1" WHERE "t1"."email" = $1) AS "t2" WHERE "t0"."email" > "t2"."c0" OR "t0"."email" = "t2"."c0" ORDER BY "t0"."email" ASC LIMIT $2
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" CROSS JOIN (SELECT "t1"."email" AS "c0" FROM "User" AS "t1" WHERE "t1"."email" = ?) AS "t2" WHERE "t0"."email" > "t2"."c0" OR "t0"."email" = "t2"."c0" ORDER BY "t0"."email" ASC LIMIT ?
