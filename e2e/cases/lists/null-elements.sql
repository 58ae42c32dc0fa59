-- postgres
SELECT "t0"."id", "t0"."ints", "t0"."strs" FROM "Holes" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t0"."ints", "t0"."strs" FROM "Holes" AS "t0" ORDER BY "t0"."id" ASC
