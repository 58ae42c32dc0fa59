-- postgres
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."jsons" = $1 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."jsons" = ? ORDER BY "t0"."id" ASC
