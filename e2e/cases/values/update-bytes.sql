-- postgres
UPDATE "Maybe" AS "t0" SET "bytes" = $1 WHERE "t0"."id" = $2 RETURNING "bytes"
-- sqlite
UPDATE "Maybe" AS "t0" SET "bytes" = ? WHERE "t0"."id" = ? RETURNING "bytes"
