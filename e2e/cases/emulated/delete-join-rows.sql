-- mysql
BEGIN
SELECT `t2`.`id`, `t2`.`id`, `t2`.`id` FROM `Label` AS `t2` WHERE `t2`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t2` FROM `Label` AS `t2` WHERE (`t2`.`id`) IN ?<1
DELETE `t0` FROM `_LabelToTask` AS `t0` WHERE `t0`.`A` IN ?1
COMMIT
BEGIN
INSERT INTO `Label` (`id`) VALUES (?1); /* and then */ SELECT `Label`.`id` FROM `Label` WHERE `Label`.`id` = ?1
SELECT `t0`.`id` FROM `Label` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`title`, `t1`.`org`, `t1`.`member`, `t2`.`A` FROM `tasks` AS `t1` JOIN `_LabelToTask` AS `t2` ON `t2`.`B` = `t1`.`id` WHERE `t2`.`A` IN ?1
COMMIT
SELECT `t0`.`id` FROM `Label` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`title`, `t0`.`org`, `t0`.`member` FROM `tasks` AS `t0` WHERE `t0`.`id` IN ?1 ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t2`.`B` FROM `Label` AS `t1` JOIN `_LabelToTask` AS `t2` ON `t2`.`A` = `t1`.`id` WHERE `t2`.`B` IN ?1
-- postgres
BEGIN
DELETE FROM "archive"."Label" AS "t2" WHERE "t2"."id" = $1 RETURNING "id", "id"
DELETE FROM "archive"."_LabelToTask" AS "t0" WHERE "t0"."A" = ANY($1)
COMMIT
BEGIN
INSERT INTO "archive"."Label" ("id") VALUES ($1) RETURNING "id"
SELECT "t0"."id", ARRAY(SELECT ROW("t1"."id", "t1"."title"::bpchar, "t1"."org", "t1"."member") FROM "archive"."tasks" AS "t1" JOIN "archive"."_LabelToTask" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = "t0"."id") FROM "archive"."Label" AS "t0" WHERE "t0"."id" = $1
COMMIT
SELECT "t0"."id" FROM "archive"."Label" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "archive"."tasks" AS "t0" WHERE "t0"."id" = ANY($1) ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "archive"."Label" AS "t1" JOIN "archive"."_LabelToTask" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = ANY($1)
-- postgres ts
BEGIN
DELETE FROM "archive"."Label" AS "t2" WHERE "t2"."id" = $1 RETURNING "id", "id"
DELETE FROM "archive"."_LabelToTask" AS "t0" WHERE "t0"."A" = ANY($1)
COMMIT
BEGIN
INSERT INTO "archive"."Label" ("id") VALUES ($1) RETURNING "id"
SELECT "t0"."id", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t1"."id", "t1"."title"::bpchar, "t1"."org", "t1"."member") AS "row" FROM "archive"."tasks" AS "t1" JOIN "archive"."_LabelToTask" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" = "t0"."id") AS "n") FROM "archive"."Label" AS "t0" WHERE "t0"."id" = $1
COMMIT
SELECT "t0"."id" FROM "archive"."Label" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "archive"."tasks" AS "t0" WHERE "t0"."id" = ANY($1) ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "archive"."Label" AS "t1" JOIN "archive"."_LabelToTask" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = ANY($1)
-- sqlite
BEGIN
DELETE FROM "Label" AS "t2" WHERE "t2"."id" = ? RETURNING "id", "id"
DELETE FROM "_LabelToTask" AS "t0" WHERE "t0"."A" IN (SELECT value FROM json_each(?))
COMMIT
BEGIN
INSERT INTO "Label" ("id") VALUES (?) RETURNING "id"
SELECT "t0"."id" FROM "Label" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."title", "t1"."org", "t1"."member", "t2"."A" FROM "tasks" AS "t1" JOIN "_LabelToTask" AS "t2" ON "t2"."B" = "t1"."id" WHERE "t2"."A" IN (SELECT value FROM json_each(?))
COMMIT
SELECT "t0"."id" FROM "Label" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "tasks" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?)) ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "Label" AS "t1" JOIN "_LabelToTask" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" IN (SELECT value FROM json_each(?))
