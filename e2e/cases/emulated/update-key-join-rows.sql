-- mysql
BEGIN
SELECT `t0`.`id` FROM `Label` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE
UPDATE `_LabelToTask` AS `t1` SET `A` = ?1 WHERE `t1`.`A` IN ?2
SELECT ?1, `t0`.`id` FROM `Label` AS `t0` WHERE `t0`.`id` IN ?2 FOR UPDATE; /* and then */ UPDATE `Label` AS `t0` SET `id` = ?1 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id` FROM `Label` AS `t0` WHERE (`t0`.`id`) IN ?>1
SELECT `t2`.`id` FROM `Label` AS `t2` WHERE `t2`.`id` = ?1
SELECT `t3`.`id`, `t3`.`title`, `t3`.`org`, `t3`.`member`, `t4`.`A` FROM `tasks` AS `t3` JOIN `_LabelToTask` AS `t4` ON `t4`.`B` = `t3`.`id` WHERE `t4`.`A` IN ?1 ORDER BY `t3`.`id` ASC
COMMIT
-- postgres
BEGIN
SELECT "t0"."id" FROM "archive"."Label" AS "t0" WHERE "t0"."id" = $1 FOR UPDATE OF "t0"
UPDATE "archive"."_LabelToTask" AS "t1" SET "A" = $1 WHERE "t1"."A" = ANY($2)
UPDATE "archive"."Label" AS "t0" SET "id" = $1 WHERE "t0"."id" = ANY($2) RETURNING "id"
SELECT "t2"."id", ARRAY(SELECT ROW("t3"."id", "t3"."title"::bpchar, "t3"."org", "t3"."member") FROM "archive"."tasks" AS "t3" JOIN "archive"."_LabelToTask" AS "t4" ON "t4"."B" = "t3"."id" WHERE "t4"."A" = "t2"."id" ORDER BY "t3"."id" ASC) FROM "archive"."Label" AS "t2" WHERE "t2"."id" = $1
COMMIT
-- postgres ts
BEGIN
SELECT "t0"."id" FROM "archive"."Label" AS "t0" WHERE "t0"."id" = $1 FOR UPDATE OF "t0"
UPDATE "archive"."_LabelToTask" AS "t1" SET "A" = $1 WHERE "t1"."A" = ANY($2)
UPDATE "archive"."Label" AS "t0" SET "id" = $1 WHERE "t0"."id" = ANY($2) RETURNING "id"
SELECT "t2"."id", (SELECT COALESCE(json_agg("n"."row"), '[]'::json) FROM (SELECT json_build_array("t3"."id", "t3"."title"::bpchar, "t3"."org", "t3"."member") AS "row" FROM "archive"."tasks" AS "t3" JOIN "archive"."_LabelToTask" AS "t4" ON "t4"."B" = "t3"."id" WHERE "t4"."A" = "t2"."id" ORDER BY "t3"."id" ASC) AS "n") FROM "archive"."Label" AS "t2" WHERE "t2"."id" = $1
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Label" AS "t0" WHERE "t0"."id" = ?
UPDATE "_LabelToTask" AS "t1" SET "A" = ? WHERE "t1"."A" IN (SELECT value FROM json_each(?))
UPDATE "Label" AS "t0" SET "id" = ? WHERE "t0"."id" IN (SELECT value FROM json_each(?)) RETURNING "id"
SELECT "t2"."id" FROM "Label" AS "t2" WHERE "t2"."id" = ?
SELECT "t3"."id", "t3"."title", "t3"."org", "t3"."member", "t4"."A" FROM "tasks" AS "t3" JOIN "_LabelToTask" AS "t4" ON "t4"."B" = "t3"."id" WHERE "t4"."A" IN (SELECT value FROM json_each(?)) ORDER BY "t3"."id" ASC
COMMIT
