-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`team_id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
DELETE `t1` FROM `Team` AS `t1` WHERE `t1`.`id` = ?1 AND `t1`.`id` > ?2
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."team_id" FROM "users" AS "t0" WHERE "t0"."id" = $1
DELETE FROM "Team" AS "t1" WHERE "t1"."id" = $1 AND "t1"."id" > $2
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."team_id" FROM "users" AS "t0" WHERE "t0"."id" = ?
DELETE FROM "Team" AS "t1" WHERE "t1"."id" = ? AND "t1"."id" > ?
ROLLBACK
