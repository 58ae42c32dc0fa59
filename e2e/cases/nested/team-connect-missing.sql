-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`team_id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t2`.`id` FROM `Team` AS `t2` WHERE `t2`.`name` = ?1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."team_id" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t2"."id" FROM "Team" AS "t2" WHERE "t2"."name" = $1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."team_id" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t2"."id" FROM "Team" AS "t2" WHERE "t2"."name" = ?
ROLLBACK
