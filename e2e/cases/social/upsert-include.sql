-- postgres
BEGIN
INSERT INTO "Tag" AS "t0" ("name") VALUES ($1) ON CONFLICT ("name") DO UPDATE SET "name" = $2 RETURNING "id"
SELECT "t1"."id", "t1"."name", ARRAY(SELECT ROW("t2"."title"::bpchar) FROM "Post" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."A" = "t2"."id" WHERE "t3"."B" = "t1"."id" ORDER BY "t2"."id" ASC) FROM "Tag" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- postgres ts
BEGIN
INSERT INTO "Tag" AS "t0" ("name") VALUES ($1) ON CONFLICT ("name") DO UPDATE SET "name" = $2 RETURNING "id"
SELECT "t1"."id", "t1"."name", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t2"."title"::bpchar) AS "row" FROM "Post" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."A" = "t2"."id" WHERE "t3"."B" = "t1"."id" ORDER BY "t2"."id" ASC) AS "n") FROM "Tag" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- sqlite
BEGIN
INSERT INTO "Tag" AS "t0" ("name") VALUES (?) ON CONFLICT ("name") DO UPDATE SET "name" = ? RETURNING "id"
SELECT "t1"."id", "t1"."name" FROM "Tag" AS "t1" WHERE "t1"."id" = ?
SELECT "t2"."title", "t3"."B" FROM "Post" AS "t2" JOIN "_PostToTag" AS "t3" ON "t3"."A" = "t2"."id" WHERE "t3"."B" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
COMMIT
