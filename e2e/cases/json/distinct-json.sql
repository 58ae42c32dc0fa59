-- postgres
SELECT "t1"."id" FROM (SELECT "t0"."id" AS "id", "t0"."data" AS "data", "t0"."docId" AS "docId", ROW_NUMBER() OVER (ORDER BY "t0"."id" ASC) AS "#n", ROW_NUMBER() OVER (PARTITION BY "t0"."data" ORDER BY "t0"."id" ASC) AS "#d" FROM "Box" AS "t0") AS "t1" WHERE "t1"."#d" = 1 ORDER BY "t1"."#n" ASC
-- sqlite
SELECT "t1"."id" FROM (SELECT "t0"."id" AS "id", "t0"."data" AS "data", "t0"."docId" AS "docId", ROW_NUMBER() OVER (ORDER BY "t0"."id" ASC) AS "#n", ROW_NUMBER() OVER (PARTITION BY "t0"."data" ORDER BY "t0"."id" ASC) AS "#d" FROM "Box" AS "t0") AS "t1" WHERE "t1"."#d" = 1 ORDER BY "t1"."#n" ASC
