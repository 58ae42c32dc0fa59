-- mysql
BEGIN
INSERT INTO `Tag` (`name`) VALUES (?1) /* unless it is there */
INSERT INTO `Tag` (`name`) VALUES (?1) /* unless it is there */
COMMIT
SELECT `t0`.`name` FROM `Tag` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
INSERT INTO "Tag" ("name") SELECT "r"."c0" FROM unnest($1::text[]) AS "r"("c0") ON CONFLICT DO NOTHING
SELECT "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "Tag" ("name") VALUES (?) ON CONFLICT DO NOTHING
INSERT INTO "Tag" ("name") VALUES (?) ON CONFLICT DO NOTHING
COMMIT
SELECT "t0"."name" FROM "Tag" AS "t0" ORDER BY "t0"."id" ASC
