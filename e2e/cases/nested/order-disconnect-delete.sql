-- mysql
BEGIN
SELECT `t0`.`id` FROM `Team` AS `t0` WHERE `t0`.`id` = ?1
UPDATE `users` AS `t1` SET `team_id` = NULL WHERE `t1`.`team_id` = ?1 AND `t1`.`id` = ?2
DELETE `t2` FROM `users` AS `t2` WHERE `t2`.`team_id` = ?1 AND `t2`.`id` = ?2
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "Team" AS "t0" WHERE "t0"."id" = $1
UPDATE "users" AS "t1" SET "team_id" = NULL WHERE "t1"."team_id" = $1 AND "t1"."id" = $2
DELETE FROM "users" AS "t2" WHERE "t2"."team_id" = $1 AND "t2"."id" = $2
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Team" AS "t0" WHERE "t0"."id" = ?
UPDATE "users" AS "t1" SET "team_id" = NULL WHERE "t1"."team_id" = ? AND "t1"."id" = ?
DELETE FROM "users" AS "t2" WHERE "t2"."team_id" = ? AND "t2"."id" = ?
ROLLBACK
