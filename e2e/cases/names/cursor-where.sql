-- postgres
SELECT "t0"."where", "t0"."select" FROM "pass_" AS "t0" CROSS JOIN (SELECT "t1"."where" AS "c0" FROM "pass_" AS "t1" WHERE "t1"."where" = $1) AS "t2" WHERE "t0"."where" > "t2"."c0" OR "t0"."where" = "t2"."c0" ORDER BY "t0"."where" ASC
-- sqlite
SELECT "t0"."where", "t0"."select" FROM "pass_" AS "t0" CROSS JOIN (SELECT "t1"."where" AS "c0" FROM "pass_" AS "t1" WHERE "t1"."where" = ?) AS "t2" WHERE "t0"."where" > "t2"."c0" OR "t0"."where" = "t2"."c0" ORDER BY "t0"."where" ASC
