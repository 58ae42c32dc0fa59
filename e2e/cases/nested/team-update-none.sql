-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`team_id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `Team` AS `t1` WHERE `t1`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `Team` AS `t1` SET `name` = ?2 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id` FROM `Team` AS `t1` WHERE (`t1`.`id`) IN ?>1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."team_id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Team" AS "t1" SET "name" = $1 WHERE "t1"."id" = $2 RETURNING "id"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."team_id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Team" AS "t1" SET "name" = ? WHERE "t1"."id" = ? RETURNING "id"
ROLLBACK
