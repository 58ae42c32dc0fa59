-- postgres
BEGIN
SELECT "t0"."id", "t0"."deskId" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id" FROM "Desk" AS "t1" WHERE "t1"."id" = $1 AND "t1"."id" > $2
UPDATE "users" AS "t2" SET "deskId" = NULL WHERE "t2"."id" = $1
DELETE FROM "Desk" AS "t3" WHERE "t3"."id" = $1
SELECT "t4"."id", "t4"."email", "t4"."name", "t4"."score", "t4"."team_id", "t4"."homeId", "t4"."deskId", "t4"."bossId" FROM "users" AS "t4" WHERE "t4"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."code" FROM "Desk" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."deskId" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id" FROM "Desk" AS "t1" WHERE "t1"."id" = ? AND "t1"."id" > ?
UPDATE "users" AS "t2" SET "deskId" = NULL WHERE "t2"."id" = ?
DELETE FROM "Desk" AS "t3" WHERE "t3"."id" = ?
SELECT "t4"."id", "t4"."email", "t4"."name", "t4"."score", "t4"."team_id", "t4"."homeId", "t4"."deskId", "t4"."bossId" FROM "users" AS "t4" WHERE "t4"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."code" FROM "Desk" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
