-- postgres
INSERT INTO "Seat" ("hall", "number") VALUES ($1, $2) RETURNING "hall", "number", "price", "label", "zone", "ownerA", "ownerB"
-- sqlite
INSERT INTO "Seat" ("hall", "number") VALUES (?, ?) RETURNING "hall", "number", "price", "label", "zone", "ownerA", "ownerB"
