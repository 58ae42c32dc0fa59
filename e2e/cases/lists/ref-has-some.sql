-- postgres
SELECT "t0"."id" FROM "Match" AS "t0" WHERE "t0"."strs" && "t0"."more" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Match" AS "t0" WHERE CASE WHEN "t0"."strs" IS NOT NULL THEN EXISTS (SELECT 1 FROM json_each("t0"."strs") AS "h" WHERE "h".value IN (SELECT value FROM json_each("t0"."more"))) END ORDER BY "t0"."id" ASC
