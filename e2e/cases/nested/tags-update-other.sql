-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Tag" AS "t1" SET "name" = $1 WHERE EXISTS (SELECT 1 FROM "_TagToUser" AS "t2" WHERE "t2"."B" = $2 AND "t2"."A" = "t1"."id") AND "t1"."name" = $3 RETURNING "id"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Tag" AS "t1" SET "name" = ? WHERE EXISTS (SELECT 1 FROM "_TagToUser" AS "t2" WHERE "t2"."B" = ? AND "t2"."A" = "t1"."id") AND "t1"."name" = ? RETURNING "id"
ROLLBACK
