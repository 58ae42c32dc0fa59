-- postgres
DELETE FROM "Seat" AS "t0" WHERE "t0"."label" = $1 AND "t0"."zone" = $2 RETURNING "hall", "number"
-- sqlite
DELETE FROM "Seat" AS "t0" WHERE "t0"."label" = ? AND "t0"."zone" = ? RETURNING "hall", "number"
