-- postgres
SELECT "t0"."views" FROM "Post" AS "t0" CROSS JOIN (SELECT "t1"."views" AS "c0" FROM "Post" AS "t1" WHERE "t1"."id" = $1) AS "t2" WHERE "t0"."views" < "t2"."c0" OR "t0"."views" = "t2"."c0" ORDER BY "t0"."views" DESC
-- sqlite
SELECT "t0"."views" FROM "Post" AS "t0" CROSS JOIN (SELECT "t1"."views" AS "c0" FROM "Post" AS "t1" WHERE "t1"."id" = ?) AS "t2" WHERE "t0"."views" < "t2"."c0" OR "t0"."views" = "t2"."c0" ORDER BY "t0"."views" DESC
