-- postgres
SELECT ARRAY(SELECT ROW("t1"."tags") FROM "Toy" AS "t1" WHERE "t1"."bagId" = "t0"."id" ORDER BY "t1"."id" ASC) FROM "Bag" AS "t0" WHERE "t0"."id" = $1
