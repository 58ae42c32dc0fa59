-- mysql
SELECT `t0`.`id`, `t0`.`task`, `t0`.`id` FROM `Line` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t0` FROM `Line` AS `t0` WHERE (`t0`.`id`) IN ?<1
SELECT `t0`.`id`, `t0`.`task` FROM `Line` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
DELETE FROM "archive"."Line" AS "t0" WHERE "t0"."id" = $1 RETURNING "id", "task"
SELECT "t0"."id", "t0"."task" FROM "archive"."Line" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
DELETE FROM "Line" AS "t0" WHERE "t0"."id" = ? RETURNING "id", "task"
SELECT "t0"."id", "t0"."task" FROM "Line" AS "t0" ORDER BY "t0"."id" ASC
