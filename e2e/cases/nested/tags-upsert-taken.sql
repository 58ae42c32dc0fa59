-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Tag" AS "t1" SET "name" = $1 WHERE EXISTS (SELECT 1 FROM "_TagToUser" AS "t2" WHERE "t2"."B" = $2 AND "t2"."A" = "t1"."id") AND "t1"."name" = $3 RETURNING "id"
INSERT INTO "Tag" ("name") VALUES ($1) ON CONFLICT ("name") DO NOTHING RETURNING "id"
UPDATE "Tag" AS "t4" SET "name" = $1 WHERE EXISTS (SELECT 1 FROM "_TagToUser" AS "t5" WHERE "t5"."B" = $2 AND "t5"."A" = "t4"."id") AND "t4"."name" = $3 RETURNING "id"
INSERT INTO "Tag" ("name") VALUES ($1) RETURNING "id"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Tag" AS "t1" SET "name" = ? WHERE EXISTS (SELECT 1 FROM "_TagToUser" AS "t2" WHERE "t2"."B" = ? AND "t2"."A" = "t1"."id") AND "t1"."name" = ? RETURNING "id"
INSERT INTO "Tag" ("name") VALUES (?) ON CONFLICT ("name") DO NOTHING RETURNING "id"
UPDATE "Tag" AS "t4" SET "name" = ? WHERE EXISTS (SELECT 1 FROM "_TagToUser" AS "t5" WHERE "t5"."B" = ? AND "t5"."A" = "t4"."id") AND "t4"."name" = ? RETURNING "id"
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id"
ROLLBACK
