-- postgres
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."id" = $1 AND "t1"."id" > $2
UPDATE "users" AS "t2" SET "bossId" = NULL WHERE "t2"."id" = $1
DELETE FROM "users" AS "t3" WHERE "t3"."id" = $1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."id" = ? AND "t1"."id" > ?
UPDATE "users" AS "t2" SET "bossId" = NULL WHERE "t2"."id" = ?
DELETE FROM "users" AS "t3" WHERE "t3"."id" = ?
ROLLBACK
