-- postgres
SELECT "t0"."id" FROM "Match" AS "t0" WHERE "t0"."strs" = "t0"."more" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Match" AS "t0" WHERE "t0"."strs" = "t0"."more" ORDER BY "t0"."id" ASC
