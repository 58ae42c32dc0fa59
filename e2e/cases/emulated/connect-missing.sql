-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`task` FROM `Line` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t2`.`id` FROM `tasks` AS `t2` WHERE `t2`.`id` = ?1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."task" FROM "archive"."Line" AS "t0" WHERE "t0"."id" = $1
SELECT "t2"."id" FROM "archive"."tasks" AS "t2" WHERE "t2"."id" = $1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."task" FROM "Line" AS "t0" WHERE "t0"."id" = ?
SELECT "t2"."id" FROM "tasks" AS "t2" WHERE "t2"."id" = ?
ROLLBACK
