-- mysql
BEGIN
INSERT INTO `Wish` (`text`) VALUES (?1)
INSERT INTO `Wish` (`text`) VALUES (?1)
INSERT INTO `Wish` (`text`) VALUES (?1)
COMMIT
SELECT `t0`.`id`, `t0`.`text`, `t0`.`at` FROM `Wish` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
INSERT INTO "Wish" ("text") SELECT "r"."c0" FROM unnest($1::text[]) AS "r"("c0")
SELECT "t0"."id", "t0"."text", "t0"."at" FROM "Wish" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "Wish" ("text") VALUES (?)
INSERT INTO "Wish" ("text") VALUES (?)
INSERT INTO "Wish" ("text") VALUES (?)
COMMIT
SELECT "t0"."id", "t0"."text", "t0"."at" FROM "Wish" AS "t0" ORDER BY "t0"."id" ASC
