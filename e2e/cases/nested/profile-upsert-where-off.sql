-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Profile" AS "t1" SET "bio" = $1 WHERE "t1"."userId" = $2 AND "t1"."id" > $3 RETURNING "id", "userId"
INSERT INTO "Profile" ("bio", "userId") VALUES ($1, $2) RETURNING "id", "userId"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Profile" AS "t1" SET "bio" = ? WHERE "t1"."userId" = ? AND "t1"."id" > ? RETURNING "id", "userId"
INSERT INTO "Profile" ("bio", "userId") VALUES (?, ?) RETURNING "id", "userId"
ROLLBACK
