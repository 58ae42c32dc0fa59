-- postgres
UPDATE "Native" AS "t0" SET "real" = $1 WHERE "t0"."id" = $2 RETURNING "real"
UPDATE "Native" AS "t0" SET "real" = $1 WHERE "t0"."id" = $2 RETURNING "real"
UPDATE "Native" AS "t0" SET "real" = $1 WHERE "t0"."id" = $2 RETURNING "real"
UPDATE "Native" AS "t0" SET "real" = $1 WHERE "t0"."id" = $2 RETURNING "real"
