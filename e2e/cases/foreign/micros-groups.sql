-- postgres
SELECT COUNT(*), "t0"."at" FROM "Part" AS "t0" GROUP BY "t0"."at" ORDER BY "t0"."at" ASC
SELECT COUNT(*), "t0"."at" FROM "Part" AS "t0" GROUP BY "t0"."at" HAVING "t0"."at" = $1 ORDER BY "t0"."at" ASC
SELECT MIN("t0"."at"), MAX("t0"."at"), "t0"."code" FROM "Part" AS "t0" GROUP BY "t0"."code" HAVING MAX("t0"."at") = $1 ORDER BY "t0"."code" ASC
SELECT "t1"."id" FROM "Part" AS "t1" WHERE "t1"."id" IN (SELECT MIN("t0"."id") FROM "Part" AS "t0" GROUP BY "t0"."at") ORDER BY "t1"."id" ASC
SELECT MIN("t0"."at"), MIN("t0"."seen"), MAX("t0"."at"), MAX("t0"."seen") FROM "Crate" AS "t0"
