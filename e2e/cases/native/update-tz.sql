-- postgres
UPDATE "Part" AS "t0" SET "at" = $1, "amount" = "t0"."amount" + $2 WHERE "t0"."id" = $3 RETURNING "at", "amount"
