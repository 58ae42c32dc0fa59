-- postgres
UPDATE "Bag" AS "t0" SET "jsons" = array_cat("t0"."jsons", $1::jsonb[]) WHERE "t0"."id" = $2 RETURNING "jsons"
