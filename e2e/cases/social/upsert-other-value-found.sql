-- postgres
BEGIN
UPDATE "Tag" AS "t0" SET "name" = $1 WHERE "t0"."name" = $2 RETURNING "id", "name"
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
UPDATE "Tag" AS "t0" SET "name" = ? WHERE "t0"."name" = ? RETURNING "id", "name"
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
