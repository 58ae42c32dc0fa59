-- postgres
BEGIN
INSERT INTO "Tag" AS "t0" ("name") VALUES ($1) ON CONFLICT ("name") DO UPDATE SET "name" = $2 RETURNING "id"
SELECT "t1"."id", "t1"."name", ARRAY(SELECT ROW("t2"."id", "t2"."title"::bpchar, "t2"."published", "t2"."views", "t2"."rating", "t2"."authorId") FROM "Post" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."A" = "t2"."id" WHERE "t3"."B" = "t1"."id"), (SELECT COUNT(*) FROM "_PostToTag" AS "t5" WHERE "t5"."B" = "t1"."id") FROM "Tag" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- postgres ts
BEGIN
INSERT INTO "Tag" AS "t0" ("name") VALUES ($1) ON CONFLICT ("name") DO UPDATE SET "name" = $2 RETURNING "id"
SELECT "t1"."id", "t1"."name", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."id", "t2"."title"::bpchar, "t2"."published", "t2"."views", "t2"."rating", "t2"."authorId") AS "row" FROM "Post" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."A" = "t2"."id" WHERE "t3"."B" = "t1"."id") AS "n"), (SELECT COUNT(*) FROM "_PostToTag" AS "t5" WHERE "t5"."B" = "t1"."id") FROM "Tag" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- sqlite
BEGIN
INSERT INTO "Tag" AS "t0" ("name") VALUES (?) ON CONFLICT ("name") DO UPDATE SET "name" = ? RETURNING "id"
SELECT "t1"."id", "t1"."name", (SELECT COUNT(*) FROM "_PostToTag" AS "t5" WHERE "t5"."B" = "t1"."id") FROM "Tag" AS "t1" WHERE "t1"."id" = ?
SELECT "t2"."id", "t2"."title", "t2"."published", "t2"."views", "t2"."rating", "t2"."authorId", "t3"."B" FROM "Post" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."A" = "t2"."id" WHERE "t3"."B" IN (SELECT value FROM json_each(?))
COMMIT
