-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE $1 = ANY("t0"."strs") ORDER BY "t0"."id" ASC
