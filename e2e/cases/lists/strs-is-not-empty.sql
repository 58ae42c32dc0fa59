-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."strs" <> '{}' ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE json_array_length("t0"."strs") > 0 ORDER BY "t0"."id" ASC
