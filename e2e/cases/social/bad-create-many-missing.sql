-- mysql
BEGIN
INSERT INTO `Tag` (`name`) VALUES (?1)
ROLLBACK
-- sqlite
BEGIN
INSERT INTO "Tag" ("name") VALUES (?)
ROLLBACK
