-- postgres
UPDATE "Bag" AS "t0" SET "ats" = $1 WHERE "t0"."id" = $2 RETURNING "ats"
-- sqlite
UPDATE "Bag" AS "t0" SET "ats" = ? WHERE "t0"."id" = ? RETURNING "ats"
