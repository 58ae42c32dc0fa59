-- postgres
INSERT INTO "Cascade" ("parentId") VALUES ($1) RETURNING "id", "parentId"
-- sqlite
INSERT INTO "Cascade" ("parentId") VALUES (?) RETURNING "id", "parentId"
