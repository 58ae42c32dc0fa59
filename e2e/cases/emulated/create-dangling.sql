-- mysql
INSERT INTO `Line` (`id`, `task`) VALUES (?1, ?2); /* and then */ SELECT `Line`.`id`, `Line`.`task` FROM `Line` WHERE `Line`.`id` = ?1
SELECT `t0`.`id`, `t0`.`task` FROM `Line` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
INSERT INTO "archive"."Line" ("id", "task") VALUES ($1, $2) RETURNING "id", "task"
SELECT "t0"."id", "t0"."task" FROM "archive"."Line" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
INSERT INTO "Line" ("id", "task") VALUES (?, ?) RETURNING "id", "task"
SELECT "t0"."id", "t0"."task" FROM "Line" AS "t0" ORDER BY "t0"."id" ASC
