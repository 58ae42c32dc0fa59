-- mysql
BEGIN
INSERT INTO `ById` (`id`, `name`) VALUES (?1, ?2)
INSERT INTO `ById` (`id`, `name`) VALUES (?1, ?2)
COMMIT
SELECT COUNT(*) FROM `ById` AS `t0` WHERE `t0`.`id` LIKE ?1
-- postgres
INSERT INTO "ById" ("id", "name") SELECT "r"."c0", "r"."c1" FROM unnest($1::text[], $2::text[]) AS "r"("c0", "c1")
SELECT COUNT(*) FROM "ById" AS "t0" WHERE "t0"."id" LIKE $1
-- sqlite
BEGIN
INSERT INTO "ById" ("id", "name") VALUES (?, ?)
INSERT INTO "ById" ("id", "name") VALUES (?, ?)
COMMIT
SELECT COUNT(*) FROM "ById" AS "t0" WHERE "t0"."id" LIKE ? ESCAPE '\'
