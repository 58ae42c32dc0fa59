-- postgres
UPDATE "Bag" AS "t0" SET "decs" = $1 WHERE "t0"."id" = $2 RETURNING "decs"
-- sqlite
UPDATE "Bag" AS "t0" SET "decs" = ? WHERE "t0"."id" = ? RETURNING "decs"
