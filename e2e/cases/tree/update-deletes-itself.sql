-- postgres
BEGIN
SELECT "t0"."id", "t0"."rightId" FROM "Edge" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id" FROM "Node" AS "t1" WHERE "t1"."id" = $1
UPDATE "Edge" AS "t2" SET "rightId" = NULL WHERE "t2"."id" = $1
DELETE FROM "Node" AS "t3" WHERE "t3"."id" = $1
SELECT "t4"."id", "t4"."label", "t4"."leftId", "t4"."rightId" FROM "Edge" AS "t4" WHERE "t4"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."label", "t0"."leftId", "t0"."rightId" FROM "Edge" AS "t0" ORDER BY "t0"."id" ASC
SELECT COUNT(*) FROM "Node" AS "t0"
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."rightId" FROM "Edge" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id" FROM "Node" AS "t1" WHERE "t1"."id" = ?
UPDATE "Edge" AS "t2" SET "rightId" = NULL WHERE "t2"."id" = ?
DELETE FROM "Node" AS "t3" WHERE "t3"."id" = ?
SELECT "t4"."id", "t4"."label", "t4"."leftId", "t4"."rightId" FROM "Edge" AS "t4" WHERE "t4"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."label", "t0"."leftId", "t0"."rightId" FROM "Edge" AS "t0" ORDER BY "t0"."id" ASC
SELECT COUNT(*) FROM "Node" AS "t0"
