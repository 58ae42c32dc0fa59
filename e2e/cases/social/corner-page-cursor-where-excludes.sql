-- postgres
SELECT "t0"."id", "t0"."rating" FROM "Post" AS "t0" CROSS JOIN (SELECT "t1"."id" AS "c0" FROM "Post" AS "t1" WHERE "t1"."id" = $1) AS "t2" WHERE "t0"."published" = $2 AND ("t0"."id" > "t2"."c0" OR "t0"."id" = "t2"."c0") ORDER BY "t0"."id" ASC LIMIT $3
-- sqlite
SELECT "t0"."id", "t0"."rating" FROM "Post" AS "t0" CROSS JOIN (SELECT "t1"."id" AS "c0" FROM "Post" AS "t1" WHERE "t1"."id" = ?) AS "t2" WHERE "t0"."published" = ? AND ("t0"."id" > "t2"."c0" OR "t0"."id" = "t2"."c0") ORDER BY "t0"."id" ASC LIMIT ?
