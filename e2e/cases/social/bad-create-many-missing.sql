-- sqlite
BEGIN
INSERT INTO "Tag" ("name") VALUES (?)
ROLLBACK
