-- postgres
SELECT "t0"."id" FROM "Match" AS "t0" WHERE NOT ("t0"."strs" @> ARRAY["t0"."str"]) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Match" AS "t0" WHERE NOT (CASE WHEN "t0"."strs" IS NOT NULL THEN ("t0"."str" IN (SELECT value FROM json_each("t0"."strs"))) IS TRUE END) ORDER BY "t0"."id" ASC
