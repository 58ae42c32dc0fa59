-- postgres
INSERT INTO "Tag" ("name") SELECT "r"."c0" FROM unnest($1::text[]) AS "r"("c0") RETURNING "id", "name"
-- sqlite
BEGIN
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id", "name"
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id", "name"
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id", "name"
COMMIT
