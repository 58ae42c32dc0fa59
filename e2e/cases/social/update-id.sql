-- postgres
UPDATE "Tag" AS "t0" SET "id" = $1 WHERE "t0"."id" = $2 RETURNING "id", "name"
-- sqlite
UPDATE "Tag" AS "t0" SET "id" = ? WHERE "t0"."id" = ? RETURNING "id", "name"
