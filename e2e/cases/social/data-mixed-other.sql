-- postgres
BEGIN
INSERT INTO "Post" ("title", "published", "views", "authorId") VALUES ($1, $2, $3, $4) RETURNING "id"
SELECT "t0"."id" FROM "Tag" AS "t0" WHERE "t0"."name" = $1
INSERT INTO "_PostToTag" ("A", "B") SELECT $1::int4, "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t2"."title", "t3"."name", "t3"."id", ARRAY(SELECT ROW("t4"."name"::bpchar) FROM "Tag" AS "t4" JOIN "_PostToTag" AS "t5" ON "t5"."B" = "t4"."id" WHERE "t5"."A" = "t2"."id") FROM "Post" AS "t2" LEFT JOIN "User" AS "t3" ON "t3"."id" = "t2"."authorId" WHERE "t2"."id" = $1
COMMIT
-- postgres ts
BEGIN
INSERT INTO "Post" ("title", "published", "views", "authorId") VALUES ($1, $2, $3, $4) RETURNING "id"
SELECT "t0"."id" FROM "Tag" AS "t0" WHERE "t0"."name" = $1
INSERT INTO "_PostToTag" ("A", "B") SELECT $1::int4, "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."id" = ANY($2) ON CONFLICT DO NOTHING
SELECT "t2"."title", "t3"."name", "t3"."id", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t4"."name"::bpchar) AS "row" FROM "Tag" AS "t4" JOIN "_PostToTag" AS "t5" ON "t5"."B" = "t4"."id" WHERE "t5"."A" = "t2"."id") AS "n") FROM "Post" AS "t2" LEFT JOIN "User" AS "t3" ON "t3"."id" = "t2"."authorId" WHERE "t2"."id" = $1
COMMIT
-- sqlite
BEGIN
INSERT INTO "Post" ("title", "published", "views", "authorId") VALUES (?, ?, ?, ?) RETURNING "id"
SELECT "t0"."id" FROM "Tag" AS "t0" WHERE "t0"."name" = ?
INSERT INTO "_PostToTag" ("A", "B") SELECT ?, "t1"."id" FROM "Tag" AS "t1" WHERE "t1"."id" IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING
SELECT "t2"."title", "t3"."name", "t3"."id", "t2"."id" FROM "Post" AS "t2" LEFT JOIN "User" AS "t3" ON "t3"."id" = "t2"."authorId" WHERE "t2"."id" = ?
SELECT "t4"."name", "t5"."A" FROM "Tag" AS "t4" JOIN "_PostToTag" AS "t5" ON "t5"."B" = "t4"."id" WHERE "t5"."A" IN (SELECT value FROM json_each(?))
COMMIT
