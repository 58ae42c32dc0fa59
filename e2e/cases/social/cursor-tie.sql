-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" CROSS JOIN (SELECT "t1"."views" AS "c0", "t1"."id" AS "c1" FROM "Post" AS "t1" WHERE "t1"."id" = $1) AS "t2" WHERE "t0"."views" < "t2"."c0" OR ("t0"."views" = "t2"."c0" AND "t0"."id" > "t2"."c1") OR ("t0"."views" = "t2"."c0" AND "t0"."id" = "t2"."c1") ORDER BY "t0"."views" DESC, "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" CROSS JOIN (SELECT "t1"."views" AS "c0", "t1"."id" AS "c1" FROM "Post" AS "t1" WHERE "t1"."id" = ?) AS "t2" WHERE "t0"."views" < "t2"."c0" OR ("t0"."views" = "t2"."c0" AND "t0"."id" > "t2"."c1") OR ("t0"."views" = "t2"."c0" AND "t0"."id" = "t2"."c1") ORDER BY "t0"."views" DESC, "t0"."id" ASC
