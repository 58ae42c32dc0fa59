-- mysql
BEGIN
SELECT `t3`.`id`, `t3`.`title`, `t3`.`org`, `t3`.`member`, `t3`.`id`, `t3`.`id` FROM `tasks` AS `t3` WHERE `t3`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t3` FROM `tasks` AS `t3` WHERE (`t3`.`id`) IN ?<1
DELETE `t0` FROM `Line` AS `t0` WHERE `t0`.`task` IN ?1
DELETE `t1` FROM `_LabelToTask` AS `t1` WHERE `t1`.`B` IN ?1
COMMIT
BEGIN
INSERT INTO `tasks` (`id`, `title`, `org`, `member`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `tasks`.`id` FROM `tasks` WHERE `tasks`.`id` = ?1
SELECT `t0`.`id`, `t0`.`title`, `t0`.`org`, `t0`.`member` FROM `tasks` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t2`.`B` FROM `Label` AS `t1` JOIN `_LabelToTask` AS `t2` ON `t2`.`A` = `t1`.`id` WHERE `t2`.`B` IN ?1
COMMIT
SELECT `t0`.`id` FROM `Label` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t1`.`title`, `t1`.`org`, `t1`.`member`, `t2`.`A` FROM `tasks` AS `t1` JOIN `_LabelToTask` AS `t2` ON `t2`.`B` = `t1`.`id` WHERE `t2`.`A` IN ?1
-- postgres
BEGIN
DELETE FROM "archive"."tasks" AS "t3" WHERE "t3"."id" = $1 RETURNING "id", "title", "org", "member", "id"
DELETE FROM "archive"."Line" AS "t0" WHERE "t0"."task" = ANY($1)
DELETE FROM "archive"."_LabelToTask" AS "t1" WHERE "t1"."B" = ANY($1)
COMMIT
BEGIN
INSERT INTO "archive"."tasks" ("id", "title", "org", "member") VALUES ($1, $2, $3, $4) RETURNING "id"
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member", ARRAY(SELECT ROW("t1"."id") FROM "archive"."Label" AS "t1" JOIN "archive"."_LabelToTask" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = "t0"."id") FROM "archive"."tasks" AS "t0" WHERE "t0"."id" = $1
COMMIT
SELECT "t0"."id" FROM "archive"."Label" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."title", "t1"."org", "t1"."member", "t2"."A" FROM "archive"."tasks" AS "t1" JOIN "archive"."_LabelToTask" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = ANY($1)
-- postgres ts
BEGIN
DELETE FROM "archive"."tasks" AS "t3" WHERE "t3"."id" = $1 RETURNING "id", "title", "org", "member", "id"
DELETE FROM "archive"."Line" AS "t0" WHERE "t0"."task" = ANY($1)
DELETE FROM "archive"."_LabelToTask" AS "t1" WHERE "t1"."B" = ANY($1)
COMMIT
BEGIN
INSERT INTO "archive"."tasks" ("id", "title", "org", "member") VALUES ($1, $2, $3, $4) RETURNING "id"
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id") AS "row" FROM "archive"."Label" AS "t1" JOIN "archive"."_LabelToTask" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = "t0"."id") AS "n") FROM "archive"."tasks" AS "t0" WHERE "t0"."id" = $1
COMMIT
SELECT "t0"."id" FROM "archive"."Label" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."title", "t1"."org", "t1"."member", "t2"."A" FROM "archive"."tasks" AS "t1" JOIN "archive"."_LabelToTask" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = ANY($1)
-- sqlite
BEGIN
DELETE FROM "tasks" AS "t3" WHERE "t3"."id" = ? RETURNING "id", "title", "org", "member", "id"
DELETE FROM "Line" AS "t0" WHERE "t0"."task" IN (SELECT value FROM json_each(?))
DELETE FROM "_LabelToTask" AS "t1" WHERE "t1"."B" IN (SELECT value FROM json_each(?))
COMMIT
BEGIN
INSERT INTO "tasks" ("id", "title", "org", "member") VALUES (?, ?, ?, ?) RETURNING "id"
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "tasks" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t2"."B" FROM "Label" AS "t1" JOIN "_LabelToTask" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" IN (SELECT value FROM json_each(?))
COMMIT
SELECT "t0"."id" FROM "Label" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."title", "t1"."org", "t1"."member", "t2"."A" FROM "tasks" AS "t1" JOIN "_LabelToTask" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" IN (SELECT value FROM json_each(?))
