-- postgres
INSERT INTO "Toy" ("tags") VALUES ($1) RETURNING "id", "tags", "bagId"
-- sqlite
INSERT INTO "Toy" ("tags") VALUES (?) RETURNING "id", "tags", "bagId"
