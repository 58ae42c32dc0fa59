-- postgres
INSERT INTO "Tag" ("name") VALUES ($1) RETURNING "id", "name"
INSERT INTO "Tag" ("name") VALUES ($1) RETURNING "id", "name"
-- sqlite
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id", "name"
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id", "name"
