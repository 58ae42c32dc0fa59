-- mysql
BEGIN
INSERT INTO `Cascade` (`parentId`) VALUES (?1)
INSERT INTO `Cascade` (`parentId`) VALUES (?1)
ROLLBACK
-- postgres
INSERT INTO "Cascade" ("parentId") SELECT "r"."c0" FROM unnest($1::int4[]) AS "r"("c0")
-- sqlite
BEGIN
INSERT INTO "Cascade" ("parentId") VALUES (?)
INSERT INTO "Cascade" ("parentId") VALUES (?)
ROLLBACK
