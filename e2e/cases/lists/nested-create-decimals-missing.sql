-- postgres
BEGIN
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."id" = $1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Bag" AS "t0" WHERE "t0"."id" = ?
ROLLBACK
