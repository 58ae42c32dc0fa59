-- postgres
SELECT "t0"."id" FROM "Part" AS "t0" WHERE "t0"."at" >= (SELECT "t1"."at" FROM "Part" AS "t1" WHERE "t1"."id" = $1) AND ("t0"."at" > (SELECT "t1"."at" FROM "Part" AS "t1" WHERE "t1"."id" = $1) OR "t0"."id" >= (SELECT "t2"."id" FROM "Part" AS "t2" WHERE "t2"."id" = $1)) ORDER BY "t0"."at" ASC, "t0"."id" ASC
