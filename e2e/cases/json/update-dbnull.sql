-- postgres
UPDATE "Doc" AS "t0" SET "data" = NULL WHERE "t0"."id" = $1 RETURNING "data"
SELECT COUNT(*) FROM "Doc" AS "t0" WHERE "t0"."data" IS NULL
-- sqlite
UPDATE "Doc" AS "t0" SET "data" = NULL WHERE "t0"."id" = ? RETURNING "data"
SELECT COUNT(*) FROM "Doc" AS "t0" WHERE json_type("t0"."data") IS NULL
