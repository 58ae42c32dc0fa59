-- postgres
SELECT "t0"."id", "t0"."ats" FROM "Bag" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t0"."ats" FROM "Bag" AS "t0" ORDER BY "t0"."id" ASC
