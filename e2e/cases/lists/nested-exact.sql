-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."decs", "t1"."bigs", "t1"."ats", "t1"."bins", "t1"."bagId" FROM "Box" AS "t1" WHERE "t1"."bagId" = ANY($1) ORDER BY "t1"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Bag" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."decs", "t1"."bigs", "t1"."ats", "t1"."bins", "t1"."bagId" FROM "Box" AS "t1" WHERE "t1"."bagId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
