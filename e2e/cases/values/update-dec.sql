-- postgres
UPDATE "Maybe" AS "t0" SET "dec" = $1 WHERE "t0"."id" = $2 RETURNING "dec"
-- sqlite
UPDATE "Maybe" AS "t0" SET "dec" = ? WHERE "t0"."id" = ? RETURNING "dec"
