-- postgres
BEGIN
INSERT INTO "User" AS "t0" ("id", "email", "name", "role", "joined") VALUES ($1, $2, $3, $4, $5) ON CONFLICT ("id") DO NOTHING RETURNING "id"
SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" = $1
SELECT "t2"."name", ARRAY(SELECT ROW("t3"."title"::bpchar) FROM "Post" AS "t3" WHERE "t3"."authorId" = "t2"."id" ORDER BY "t3"."id" ASC), "t4"."id", "t4"."bio", "t4"."userId" FROM "User" AS "t2" LEFT JOIN "Profile" AS "t4" ON "t4"."userId" = "t2"."id" WHERE "t2"."id" = $1
COMMIT
-- postgres ts
BEGIN
INSERT INTO "User" AS "t0" ("id", "email", "name", "role", "joined") VALUES ($1, $2, $3, $4, $5) ON CONFLICT ("id") DO NOTHING RETURNING "id"
SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" = $1
SELECT "t2"."name", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t3"."title"::bpchar) AS "row" FROM "Post" AS "t3" WHERE "t3"."authorId" = "t2"."id" ORDER BY "t3"."id" ASC) AS "n"), "t4"."id", "t4"."bio", "t4"."userId" FROM "User" AS "t2" LEFT JOIN "Profile" AS "t4" ON "t4"."userId" = "t2"."id" WHERE "t2"."id" = $1
COMMIT
-- sqlite
BEGIN
INSERT INTO "User" AS "t0" ("id", "email", "name", "role", "joined") VALUES (?, ?, ?, ?, ?) ON CONFLICT ("id") DO NOTHING RETURNING "id"
SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" = ?
SELECT "t2"."name", "t2"."id", "t4"."id", "t4"."bio", "t4"."userId" FROM "User" AS "t2" LEFT JOIN "Profile" AS "t4" ON "t4"."userId" = "t2"."id" WHERE "t2"."id" = ?
SELECT "t3"."title", "t3"."authorId" FROM "Post" AS "t3" WHERE "t3"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t3"."id" ASC
COMMIT
