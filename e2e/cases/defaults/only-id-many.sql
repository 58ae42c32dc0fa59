-- mysql
BEGIN
INSERT INTO `OnlyId` (`id`) VALUES (CASE WHEN ?1 THEN ?2 ELSE NULL END)
INSERT INTO `OnlyId` (`id`) VALUES (CASE WHEN ?1 THEN ?2 ELSE NULL END)
COMMIT
SELECT `t0`.`id` FROM `OnlyId` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
INSERT INTO "OnlyId" ("id") SELECT CASE WHEN "r"."c1" THEN "r"."c0" ELSE nextval(pg_get_serial_sequence('"OnlyId"', 'id')) END FROM unnest($1::int4[], $2::bool[]) AS "r"("c0", "c1")
SELECT "t0"."id" FROM "OnlyId" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "OnlyId" ("id") VALUES (CASE WHEN ? THEN ? ELSE NULL END)
INSERT INTO "OnlyId" ("id") VALUES (CASE WHEN ? THEN ? ELSE NULL END)
COMMIT
SELECT "t0"."id" FROM "OnlyId" AS "t0" ORDER BY "t0"."id" ASC
