-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."strs" @> ARRAY[$1::text] ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE CASE WHEN "t0"."strs" IS NOT NULL THEN (? IN (SELECT value FROM json_each("t0"."strs"))) IS TRUE END ORDER BY "t0"."id" ASC
