-- postgres
UPDATE "Native" AS "t0" SET "real" = $1 WHERE "t0"."id" = $2 RETURNING "t0"."real"::text
UPDATE "Native" AS "t0" SET "real" = $1 WHERE "t0"."id" = $2 RETURNING "t0"."real"::text
UPDATE "Native" AS "t0" SET "real" = $1 WHERE "t0"."id" = $2 RETURNING "t0"."real"::text
UPDATE "Native" AS "t0" SET "real" = $1 WHERE "t0"."id" = $2 RETURNING "t0"."real"::text
