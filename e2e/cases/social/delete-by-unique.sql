-- postgres
DELETE FROM "Tag" AS "t0" WHERE "t0"."name" = $1 RETURNING "id", "name"
-- sqlite
DELETE FROM "Tag" AS "t0" WHERE "t0"."name" = ? RETURNING "id", "name"
