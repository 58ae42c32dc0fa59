-- postgres
SELECT "t0"."id" FROM "Part" AS "t0" CROSS JOIN (SELECT "t1"."at" AS "c0", "t1"."id" AS "c1" FROM "Part" AS "t1" WHERE "t1"."id" = $1) AS "t2" WHERE "t0"."at" > "t2"."c0" OR ("t0"."at" = "t2"."c0" AND "t0"."id" > "t2"."c1") OR ("t0"."at" = "t2"."c0" AND "t0"."id" = "t2"."c1") ORDER BY "t0"."at" ASC, "t0"."id" ASC
