-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."strs" = $1 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."strs" = ? ORDER BY "t0"."id" ASC
