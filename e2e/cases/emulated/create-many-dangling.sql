-- mysql
BEGIN
INSERT INTO `Line` (`id`, `task`) VALUES (?1, ?2)
INSERT INTO `Line` (`id`, `task`) VALUES (?1, ?2)
COMMIT
SELECT `t0`.`id`, `t0`.`task` FROM `Line` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
INSERT INTO "archive"."Line" ("id", "task") SELECT "r"."c0", "r"."c1" FROM unnest($1::int4[], $2::int4[]) AS "r"("c0", "c1")
SELECT "t0"."id", "t0"."task" FROM "archive"."Line" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "Line" ("id", "task") VALUES (?, ?)
INSERT INTO "Line" ("id", "task") VALUES (?, ?)
COMMIT
SELECT "t0"."id", "t0"."task" FROM "Line" AS "t0" ORDER BY "t0"."id" ASC
