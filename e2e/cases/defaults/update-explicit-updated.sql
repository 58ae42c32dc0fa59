-- postgres
UPDATE "Made" AS "t0" SET "updated" = $1, "both" = $2 WHERE "t0"."key" = $3 RETURNING "updated"
-- sqlite
UPDATE "Made" AS "t0" SET "updated" = ?, "both" = ? WHERE "t0"."key" = ? RETURNING "updated"
