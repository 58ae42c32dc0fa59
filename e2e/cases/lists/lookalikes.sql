-- postgres
UPDATE "Bag" AS "t0" SET "strs" = $1 WHERE "t0"."id" = $2 RETURNING "strs"
-- sqlite
UPDATE "Bag" AS "t0" SET "strs" = ? WHERE "t0"."id" = ? RETURNING "strs"
