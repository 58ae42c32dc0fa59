-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE EXISTS (SELECT 1 FROM "Toy" AS "t1" WHERE "t1"."bagId" = "t0"."id" AND $1 = ANY("t1"."tags")) ORDER BY "t0"."id" ASC
