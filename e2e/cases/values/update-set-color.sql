-- postgres
UPDATE "Maybe" AS "t0" SET "color" = $1 WHERE "t0"."id" = $2 RETURNING "color"
-- sqlite
UPDATE "Maybe" AS "t0" SET "color" = ? WHERE "t0"."id" = ? RETURNING "color"
