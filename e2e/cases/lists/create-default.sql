-- postgres
INSERT INTO "Toy" ("tags") VALUES ($1) RETURNING "id", "tags", "bagId"
