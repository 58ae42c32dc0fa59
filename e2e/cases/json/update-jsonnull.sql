-- postgres
UPDATE "Doc" AS "t0" SET "data" = 'null' WHERE "t0"."id" = $1 RETURNING "data"
-- sqlite
UPDATE "Doc" AS "t0" SET "data" = 'null' WHERE "t0"."id" = ? RETURNING "data"
