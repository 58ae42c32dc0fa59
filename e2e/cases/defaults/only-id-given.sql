-- postgres
INSERT INTO "OnlyId" ("id") VALUES ($1) RETURNING "id"
-- sqlite
INSERT INTO "OnlyId" ("id") VALUES (?) RETURNING "id"
