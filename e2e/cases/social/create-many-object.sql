-- mysql
BEGIN
INSERT INTO `Tag` (`name`) VALUES (?1)
COMMIT
SELECT `t0`.`id`, `t0`.`name` FROM `Tag` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
INSERT INTO "Tag" ("name") SELECT "r"."c0" FROM unnest($1::text[]) AS "r"("c0")
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "Tag" ("name") VALUES (?)
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
