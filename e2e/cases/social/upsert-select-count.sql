-- postgres
BEGIN
INSERT INTO "Tag" AS "t0" ("name") VALUES ($1) ON CONFLICT ("name") DO UPDATE SET "name" = $2 RETURNING "id"
SELECT "t1"."name", (SELECT COUNT(*) FROM "_PostToTag" AS "t3" WHERE "t3"."B" = "t1"."id") FROM "Tag" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- sqlite
BEGIN
INSERT INTO "Tag" AS "t0" ("name") VALUES (?) ON CONFLICT ("name") DO UPDATE SET "name" = ? RETURNING "id"
SELECT "t1"."name", (SELECT COUNT(*) FROM "_PostToTag" AS "t3" WHERE "t3"."B" = "t1"."id") FROM "Tag" AS "t1" WHERE "t1"."id" = ?
COMMIT
