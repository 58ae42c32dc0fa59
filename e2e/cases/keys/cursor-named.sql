-- postgres
SELECT "t0"."hall", "t0"."number" FROM "Seat" AS "t0" CROSS JOIN (SELECT "t1"."hall" AS "c0", "t1"."number" AS "c1" FROM "Seat" AS "t1" WHERE "t1"."label" = $1 AND "t1"."zone" = $2) AS "t2" WHERE "t0"."hall" > "t2"."c0" OR ("t0"."hall" = "t2"."c0" AND "t0"."number" > "t2"."c1") OR ("t0"."hall" = "t2"."c0" AND "t0"."number" = "t2"."c1") ORDER BY "t0"."hall" ASC, "t0"."number" ASC
-- sqlite
SELECT "t0"."hall", "t0"."number" FROM "Seat" AS "t0" CROSS JOIN (SELECT "t1"."hall" AS "c0", "t1"."number" AS "c1" FROM "Seat" AS "t1" WHERE "t1"."label" = ? AND "t1"."zone" = ?) AS "t2" WHERE "t0"."hall" > "t2"."c0" OR ("t0"."hall" = "t2"."c0" AND "t0"."number" > "t2"."c1") OR ("t0"."hall" = "t2"."c0" AND "t0"."number" = "t2"."c1") ORDER BY "t0"."hall" ASC, "t0"."number" ASC
