-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Membership" AS "t1" SET "role" = $1 WHERE "t1"."userId" = $2 AND "t1"."userId" = $3 AND "t1"."clubId" = $4 RETURNING "userId", "clubId"
SELECT "t2"."id" FROM "Club" AS "t2" WHERE "t2"."id" = $1
INSERT INTO "Membership" ("userId", "clubId", "role") VALUES ($1, $2, $3) RETURNING "userId", "clubId"
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."userId", "t0"."clubId", "t0"."role" FROM "Membership" AS "t0" ORDER BY "t0"."userId" ASC, "t0"."clubId" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Membership" AS "t1" SET "role" = ? WHERE "t1"."userId" = ? AND "t1"."userId" = ? AND "t1"."clubId" = ? RETURNING "userId", "clubId"
SELECT "t2"."id" FROM "Club" AS "t2" WHERE "t2"."id" = ?
INSERT INTO "Membership" ("userId", "clubId", "role") VALUES (?, ?, ?) RETURNING "userId", "clubId"
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = ?
COMMIT
SELECT "t0"."userId", "t0"."clubId", "t0"."role" FROM "Membership" AS "t0" ORDER BY "t0"."userId" ASC, "t0"."clubId" ASC
