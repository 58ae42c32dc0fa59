-- postgres
SELECT ARRAY(SELECT ROW("t1"."data") FROM "Box" AS "t1" WHERE "t1"."docId" = "t0"."id" ORDER BY "t1"."id" ASC) FROM "Doc" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id" FROM "Doc" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."data", "t1"."docId" FROM "Box" AS "t1" WHERE "t1"."docId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
