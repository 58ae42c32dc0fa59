-- postgres
UPDATE "Made" AS "t0" SET "note" = $1, "updated" = $2, "both" = $3 WHERE "t0"."key" = $4 RETURNING "note", "created", "updated", "both"
-- sqlite
UPDATE "Made" AS "t0" SET "note" = ?, "updated" = ?, "both" = ? WHERE "t0"."key" = ? RETURNING "note", "created", "updated", "both"
