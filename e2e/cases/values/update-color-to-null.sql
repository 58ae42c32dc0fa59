-- postgres
UPDATE "Maybe" AS "t0" SET "color" = NULL WHERE "t0"."id" = $1 RETURNING "color"
-- sqlite
UPDATE "Maybe" AS "t0" SET "color" = NULL WHERE "t0"."id" = ? RETURNING "color"
