-- postgres
SELECT "t0"."userId" FROM "user stats" AS "t0" CROSS JOIN (SELECT "t1"."userId" AS "c0" FROM "user stats" AS "t1" WHERE "t1"."userId" = $1) AS "t2" WHERE "t0"."userId" < "t2"."c0" OR "t0"."userId" = "t2"."c0" ORDER BY "t0"."userId" DESC LIMIT $2
-- sqlite
SELECT "t0"."userId" FROM "user stats" AS "t0" CROSS JOIN (SELECT "t1"."userId" AS "c0" FROM "user stats" AS "t1" WHERE "t1"."userId" = ?) AS "t2" WHERE "t0"."userId" < "t2"."c0" OR "t0"."userId" = "t2"."c0" ORDER BY "t0"."userId" DESC LIMIT ?
