-- postgres
SELECT "t0"."a", "t0"."b" FROM "Loose" AS "t0" CROSS JOIN (SELECT "t1"."a" AS "c0", "t1"."b" AS "c1" FROM "Loose" AS "t1" WHERE "t1"."a" = $1 AND "t1"."b" = $2) AS "t2" WHERE "t0"."b" <> $3 AND ("t0"."a" > "t2"."c0" OR ("t0"."a" = "t2"."c0" AND "t0"."b" > "t2"."c1") OR ("t0"."a" = "t2"."c0" AND "t0"."b" = "t2"."c1")) ORDER BY "t0"."a" ASC, "t0"."b" ASC
-- sqlite
SELECT "t0"."a", "t0"."b" FROM "Loose" AS "t0" CROSS JOIN (SELECT "t1"."a" AS "c0", "t1"."b" AS "c1" FROM "Loose" AS "t1" WHERE "t1"."a" = ? AND "t1"."b" = ?) AS "t2" WHERE "t0"."b" <> ? AND ("t0"."a" > "t2"."c0" OR ("t0"."a" = "t2"."c0" AND "t0"."b" > "t2"."c1") OR ("t0"."a" = "t2"."c0" AND "t0"."b" = "t2"."c1")) ORDER BY "t0"."a" ASC, "t0"."b" ASC
