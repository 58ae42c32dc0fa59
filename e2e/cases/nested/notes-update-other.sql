-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Note" AS "t1" SET "text" = $1 WHERE "t1"."userId" = $2 AND "t1"."slug" = $3 RETURNING "id", "userId"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Note" AS "t1" SET "text" = ? WHERE "t1"."userId" = ? AND "t1"."slug" = ? RETURNING "id", "userId"
ROLLBACK
