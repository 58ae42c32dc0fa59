-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."bigs" = $1 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."bigs" = ? ORDER BY "t0"."id" ASC
