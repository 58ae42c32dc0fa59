-- postgres
UPDATE "Bag" AS "t0" SET "bins" = $1 WHERE "t0"."id" = $2 RETURNING "bins"
-- sqlite
UPDATE "Bag" AS "t0" SET "bins" = ? WHERE "t0"."id" = ? RETURNING "bins"
