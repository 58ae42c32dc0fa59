-- postgres
UPDATE "Item" AS "t0" SET "quantity" = $1 WHERE "t0"."id" = $2 RETURNING "id", "name", "price", "quantity", "weight", "active", "status", "created", "meta", "note", "total"
-- sqlite
UPDATE "Item" AS "t0" SET "quantity" = ? WHERE "t0"."id" = ? RETURNING "id", "name", "price", "quantity", "weight", "active", "status", "created", "meta", "note", "total"
