-- postgres
SELECT "t0"."id" FROM "User" AS "t0" CROSS JOIN (SELECT "t1"."role" AS "c0", "t1"."id" AS "c1" FROM "User" AS "t1" WHERE "t1"."id" = $1 AND "t1"."id" <> $2) AS "t2" WHERE "t0"."id" <> $2 AND ("t0"."role" > "t2"."c0" OR ("t0"."role" = "t2"."c0" AND "t0"."id" > "t2"."c1") OR ("t0"."role" = "t2"."c0" AND "t0"."id" = "t2"."c1")) ORDER BY "t0"."role" ASC, "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" CROSS JOIN (SELECT "t1"."role" AS "c0", "t1"."id" AS "c1" FROM "User" AS "t1" WHERE "t1"."id" = ? AND "t1"."id" <> ?) AS "t2" WHERE "t0"."id" <> ? AND ("t0"."role" > "t2"."c0" OR ("t0"."role" = "t2"."c0" AND "t0"."id" > "t2"."c1") OR ("t0"."role" = "t2"."c0" AND "t0"."id" = "t2"."c1")) ORDER BY "t0"."role" ASC, "t0"."id" ASC
