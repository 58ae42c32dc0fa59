-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."bigs" = '{}' ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE json_array_length("t0"."bigs") = 0 ORDER BY "t0"."id" ASC
