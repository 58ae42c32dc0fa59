-- postgres
SELECT "t0"."id" FROM "Match" AS "t0" WHERE "t0"."more" @> "t0"."strs" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Match" AS "t0" WHERE CASE WHEN "t0"."more" IS NOT NULL THEN NOT EXISTS (SELECT 1 FROM json_each("t0"."strs") AS "n" WHERE ("n".value IN (SELECT value FROM json_each("t0"."more"))) IS NOT TRUE) END ORDER BY "t0"."id" ASC
