-- mysql
BEGIN
SELECT `t0`.`id` FROM `Label` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id` FROM `tasks` AS `t1` WHERE EXISTS (SELECT 1 FROM `_LabelToTask` AS `t2` WHERE `t2`.`A` = ?1 AND `t2`.`B` = `t1`.`id`) AND `t1`.`id` = ?2 FOR UPDATE
DELETE `t3` FROM `Line` AS `t3` WHERE `t3`.`task` IN ?1
DELETE `t4` FROM `_LabelToTask` AS `t4` WHERE `t4`.`B` IN ?1
DELETE `t1` FROM `tasks` AS `t1` WHERE `t1`.`id` IN ?1
SELECT `t5`.`id` FROM `Label` AS `t5` WHERE `t5`.`id` = ?1
SELECT `t6`.`id`, `t6`.`title`, `t6`.`org`, `t6`.`member`, `t7`.`A` FROM `tasks` AS `t6` JOIN `_LabelToTask` AS `t7` ON `t7`.`B` = `t6`.`id` WHERE `t7`.`A` IN ?1
COMMIT
SELECT `t0`.`id`, `t0`.`title`, `t0`.`org`, `t0`.`member` FROM `tasks` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`task` FROM `Line` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "archive"."Label" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id" FROM "archive"."tasks" AS "t1" WHERE EXISTS (SELECT 1 FROM "archive"."_LabelToTask" AS "t2" WHERE "t2"."A" = $1 AND "t2"."B" = "t1"."id") AND "t1"."id" = $2 FOR UPDATE OF "t1"
DELETE FROM "archive"."Line" AS "t3" WHERE "t3"."task" = ANY($1)
DELETE FROM "archive"."_LabelToTask" AS "t4" WHERE "t4"."B" = ANY($1)
DELETE FROM "archive"."tasks" AS "t1" WHERE "t1"."id" = ANY($1)
SELECT "t5"."id", ARRAY(SELECT ROW("t6"."id", "t6"."title"::bpchar, "t6"."org", "t6"."member") FROM "archive"."tasks" AS "t6" JOIN "archive"."_LabelToTask" AS "t7" ON "t7"."B" = "t6"."id" WHERE "t7"."A" = "t5"."id") FROM "archive"."Label" AS "t5" WHERE "t5"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "archive"."tasks" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."task" FROM "archive"."Line" AS "t0" ORDER BY "t0"."id" ASC
-- postgres ts
BEGIN
SELECT "t0"."id" FROM "archive"."Label" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id" FROM "archive"."tasks" AS "t1" WHERE EXISTS (SELECT 1 FROM "archive"."_LabelToTask" AS "t2" WHERE "t2"."A" = $1 AND "t2"."B" = "t1"."id") AND "t1"."id" = $2 FOR UPDATE OF "t1"
DELETE FROM "archive"."Line" AS "t3" WHERE "t3"."task" = ANY($1)
DELETE FROM "archive"."_LabelToTask" AS "t4" WHERE "t4"."B" = ANY($1)
DELETE FROM "archive"."tasks" AS "t1" WHERE "t1"."id" = ANY($1)
SELECT "t5"."id", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t6"."id", "t6"."title"::bpchar, "t6"."org", "t6"."member") AS "row" FROM "archive"."tasks" AS "t6" JOIN "archive"."_LabelToTask" AS "t7" ON "t7"."B" = "t6"."id" WHERE "t7"."A" = "t5"."id") AS "n") FROM "archive"."Label" AS "t5" WHERE "t5"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "archive"."tasks" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."task" FROM "archive"."Line" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Label" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id" FROM "tasks" AS "t1" WHERE EXISTS (SELECT 1 FROM "_LabelToTask" AS "t2" WHERE "t2"."A" = ? AND "t2"."B" = "t1"."id") AND "t1"."id" = ?
DELETE FROM "Line" AS "t3" WHERE "t3"."task" IN (SELECT value FROM json_each(?))
DELETE FROM "_LabelToTask" AS "t4" WHERE "t4"."B" IN (SELECT value FROM json_each(?))
DELETE FROM "tasks" AS "t1" WHERE "t1"."id" IN (SELECT value FROM json_each(?))
SELECT "t5"."id" FROM "Label" AS "t5" WHERE "t5"."id" = ?
SELECT "t6"."id", "t6"."title", "t6"."org", "t6"."member", "t7"."A" FROM "tasks" AS "t6" JOIN "_LabelToTask" AS "t7" ON "t7"."B" = "t6"."id" WHERE "t7"."A" IN (SELECT value FROM json_each(?))
COMMIT
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "tasks" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."task" FROM "Line" AS "t0" ORDER BY "t0"."id" ASC
