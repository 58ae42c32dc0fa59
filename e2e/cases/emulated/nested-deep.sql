-- mysql
BEGIN
SELECT `t0`.`org_id` FROM `orgs` AS `t0` WHERE `t0`.`org_id` = ?1
SELECT `t1`.`org`, `t1`.`number`, `t1`.`nick` FROM `members` AS `t1` WHERE `t1`.`org` = ?1 AND `t1`.`org` = ?2 AND `t1`.`number` = ?3
SELECT `t2`.`id` FROM `tasks` AS `t2` WHERE `t2`.`org` = ?1 AND `t2`.`member` = ?2 AND `t2`.`id` = ?3 FOR UPDATE
DELETE `t3` FROM `Line` AS `t3` WHERE `t3`.`task` IN ?1
DELETE `t4` FROM `_LabelToTask` AS `t4` WHERE `t4`.`B` IN ?1
DELETE `t2` FROM `tasks` AS `t2` WHERE `t2`.`id` IN ?1
UPDATE `Badge` AS `t5` SET `nick` = NULL WHERE `t5`.`nick` = ?1
SELECT `t6`.`org_id`, `t6`.`code` FROM `orgs` AS `t6` WHERE `t6`.`org_id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`title`, `t0`.`org`, `t0`.`member` FROM `tasks` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`task` FROM `Line` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`nick` FROM `Badge` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."org_id" FROM "public"."orgs" AS "t0" WHERE "t0"."org_id" = $1
SELECT "t1"."org", "t1"."number", "t1"."nick" FROM "public"."members" AS "t1" WHERE "t1"."org" = $1 AND "t1"."org" = $2 AND "t1"."number" = $3
SELECT "t2"."id" FROM "archive"."tasks" AS "t2" WHERE "t2"."org" = $1 AND "t2"."member" = $2 AND "t2"."id" = $3 FOR UPDATE OF "t2"
DELETE FROM "archive"."Line" AS "t3" WHERE "t3"."task" = ANY($1)
DELETE FROM "archive"."_LabelToTask" AS "t4" WHERE "t4"."B" = ANY($1)
DELETE FROM "archive"."tasks" AS "t2" WHERE "t2"."id" = ANY($1)
UPDATE "public"."Badge" AS "t5" SET "nick" = NULL WHERE "t5"."nick" = $1
SELECT "t6"."org_id", "t6"."code" FROM "public"."orgs" AS "t6" WHERE "t6"."org_id" = $1
COMMIT
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "archive"."tasks" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."task" FROM "archive"."Line" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."nick" FROM "public"."Badge" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."org_id" FROM "orgs" AS "t0" WHERE "t0"."org_id" = ?
SELECT "t1"."org", "t1"."number", "t1"."nick" FROM "members" AS "t1" WHERE "t1"."org" = ? AND "t1"."org" = ? AND "t1"."number" = ?
SELECT "t2"."id" FROM "tasks" AS "t2" WHERE "t2"."org" = ? AND "t2"."member" = ? AND "t2"."id" = ?
DELETE FROM "Line" AS "t3" WHERE "t3"."task" IN (SELECT value FROM json_each(?))
DELETE FROM "_LabelToTask" AS "t4" WHERE "t4"."B" IN (SELECT value FROM json_each(?))
DELETE FROM "tasks" AS "t2" WHERE "t2"."id" IN (SELECT value FROM json_each(?))
UPDATE "Badge" AS "t5" SET "nick" = NULL WHERE "t5"."nick" = ?
SELECT "t6"."org_id", "t6"."code" FROM "orgs" AS "t6" WHERE "t6"."org_id" = ?
COMMIT
SELECT "t0"."id", "t0"."title", "t0"."org", "t0"."member" FROM "tasks" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."task" FROM "Line" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."nick" FROM "Badge" AS "t0" ORDER BY "t0"."id" ASC
