-- postgres
UPDATE "Tag" AS "t0" SET "name" = $1 WHERE "t0"."name" = ANY($2) RETURNING "id", "name"
-- sqlite
UPDATE "Tag" AS "t0" SET "name" = ? WHERE "t0"."name" IN (SELECT value FROM json_each(?)) RETURNING "id", "name"
