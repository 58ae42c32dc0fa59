-- postgres
SELECT "t0"."id" FROM "Match" AS "t0" WHERE "t0"."str" = ANY("t0"."strs") ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Match" AS "t0" WHERE CASE WHEN "t0"."strs" IS NOT NULL THEN "t0"."str" IN (SELECT value FROM json_each("t0"."strs")) END ORDER BY "t0"."id" ASC
