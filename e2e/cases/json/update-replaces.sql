-- postgres
UPDATE "Doc" AS "t0" SET "data" = $1 WHERE "t0"."id" = $2 RETURNING "data"
-- sqlite
UPDATE "Doc" AS "t0" SET "data" = ? WHERE "t0"."id" = ? RETURNING "data"
