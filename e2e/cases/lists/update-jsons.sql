-- postgres
UPDATE "Bag" AS "t0" SET "jsons" = $1 WHERE "t0"."id" = $2 RETURNING "jsons"
-- sqlite
UPDATE "Bag" AS "t0" SET "jsons" = ? WHERE "t0"."id" = ? RETURNING "jsons"
