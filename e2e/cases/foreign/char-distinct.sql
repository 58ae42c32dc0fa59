-- postgres
SELECT "t1"."code" FROM "Part" AS "t1" WHERE "t1"."id" IN (SELECT MIN("t0"."id") FROM "Part" AS "t0" GROUP BY "t0"."code") ORDER BY "t1"."id" ASC
