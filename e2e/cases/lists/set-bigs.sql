-- postgres
UPDATE "Bag" AS "t0" SET "bigs" = $1 WHERE "t0"."id" = $2 RETURNING "bigs"
-- sqlite
UPDATE "Bag" AS "t0" SET "bigs" = ? WHERE "t0"."id" = ? RETURNING "bigs"
