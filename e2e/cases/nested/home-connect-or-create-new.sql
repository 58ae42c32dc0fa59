-- postgres
BEGIN
SELECT "t0"."id", "t0"."homeId" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t2"."id" FROM "City" AS "t2" WHERE "t2"."name" = $1
INSERT INTO "City" ("name") VALUES ($1) ON CONFLICT ("name") DO NOTHING RETURNING "id"
UPDATE "users" AS "t1" SET "homeId" = $1 WHERE "t1"."id" = $2 RETURNING "id", "homeId"
SELECT "t4"."id", "t4"."email", "t4"."name", "t4"."score", "t4"."team_id", "t4"."homeId", "t4"."deskId", "t4"."bossId" FROM "users" AS "t4" WHERE "t4"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."name" FROM "City" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."homeId" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t2"."id" FROM "City" AS "t2" WHERE "t2"."name" = ?
INSERT INTO "City" ("name") VALUES (?) ON CONFLICT ("name") DO NOTHING RETURNING "id"
UPDATE "users" AS "t1" SET "homeId" = ? WHERE "t1"."id" = ? RETURNING "id", "homeId"
SELECT "t4"."id", "t4"."email", "t4"."name", "t4"."score", "t4"."team_id", "t4"."homeId", "t4"."deskId", "t4"."bossId" FROM "users" AS "t4" WHERE "t4"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."name" FROM "City" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
