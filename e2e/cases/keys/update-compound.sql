-- postgres
UPDATE "Seat" AS "t0" SET "price" = $1 WHERE "t0"."hall" = $2 AND "t0"."number" = $3 RETURNING "price"
-- sqlite
UPDATE "Seat" AS "t0" SET "price" = ? WHERE "t0"."hall" = ? AND "t0"."number" = ? RETURNING "price"
