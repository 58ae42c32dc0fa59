-- postgres
SELECT "t0"."id" FROM "User" AS "t0" CROSS JOIN (SELECT "t1"."id" AS "c0" FROM "User" AS "t1" WHERE "t1"."id" = $1 AND "t1"."age" > $2) AS "t2" WHERE "t0"."id" > "t2"."c0" OR "t0"."id" = "t2"."c0" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" CROSS JOIN (SELECT "t1"."id" AS "c0" FROM "User" AS "t1" WHERE "t1"."id" = ? AND "t1"."age" > ?) AS "t2" WHERE "t0"."id" > "t2"."c0" OR "t0"."id" = "t2"."c0" ORDER BY "t0"."id" ASC
