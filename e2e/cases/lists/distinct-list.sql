-- postgres
SELECT "t1"."id" FROM "Bag" AS "t1" WHERE "t1"."id" IN (SELECT MIN("t0"."id") FROM "Bag" AS "t0" GROUP BY "t0"."bools") ORDER BY "t1"."id" ASC
-- sqlite
SELECT "t1"."id" FROM "Bag" AS "t1" WHERE "t1"."id" IN (SELECT MIN("t0"."id") FROM "Bag" AS "t0" GROUP BY "t0"."bools") ORDER BY "t1"."id" ASC
