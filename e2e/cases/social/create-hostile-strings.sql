-- postgres
INSERT INTO "Tag" ("name") VALUES ($1) RETURNING "id", "name"
INSERT INTO "Tag" ("name") VALUES ($1) RETURNING "id", "name"
INSERT INTO "Tag" ("name") VALUES ($1) RETURNING "id", "name"
INSERT INTO "Tag" ("name") VALUES ($1) RETURNING "id", "name"
SELECT "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id", "name"
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id", "name"
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id", "name"
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id", "name"
SELECT "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
