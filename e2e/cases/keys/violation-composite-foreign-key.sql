-- postgres
INSERT INTO "Seat" ("hall", "number", "ownerA", "ownerB") VALUES ($1, $2, $3, $4) RETURNING "hall", "number", "price", "label", "zone", "ownerA", "ownerB"
-- sqlite
INSERT INTO "Seat" ("hall", "number", "ownerA", "ownerB") VALUES (?, ?, ?, ?) RETURNING "hall", "number", "price", "label", "zone", "ownerA", "ownerB"
