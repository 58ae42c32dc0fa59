-- postgres
SELECT "t0"."id" FROM "Match" AS "t0" WHERE NOT ("t0"."strs" && $1) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Match" AS "t0" WHERE NOT (CASE WHEN "t0"."strs" IS NOT NULL THEN EXISTS (SELECT 1 FROM json_each("t0"."strs") AS "h" WHERE "h".value IN (SELECT value FROM json_each(?))) END) ORDER BY "t0"."id" ASC
