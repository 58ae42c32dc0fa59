-- mysql
BEGIN
INSERT INTO `Tag` (`name`) VALUES (?1)
INSERT INTO `Tag` (`name`) VALUES (?1)
ROLLBACK
-- postgres
INSERT INTO "Tag" ("name") SELECT "r"."c0" FROM unnest($1::text[]) AS "r"("c0")
-- sqlite
BEGIN
INSERT INTO "Tag" ("name") VALUES (?)
INSERT INTO "Tag" ("name") VALUES (?)
ROLLBACK
