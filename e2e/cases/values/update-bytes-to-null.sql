-- postgres
UPDATE "Maybe" AS "t0" SET "bytes" = NULL WHERE "t0"."id" = $1 RETURNING "bytes"
-- sqlite
UPDATE "Maybe" AS "t0" SET "bytes" = NULL WHERE "t0"."id" = ? RETURNING "bytes"
