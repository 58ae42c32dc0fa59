-- mysql
BEGIN
SELECT `t0`.`id` FROM `Team` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `users` AS `t1` WHERE `t1`.`team_id` = ?1 AND `t1`.`id` = ?2 FOR UPDATE; /* and then */ UPDATE `users` AS `t1` SET `score` = ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`team_id` FROM `users` AS `t1` WHERE (`t1`.`id`) IN ?>1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "Team" AS "t0" WHERE "t0"."id" = $1
UPDATE "users" AS "t1" SET "score" = $1 WHERE "t1"."team_id" = $2 AND "t1"."id" = $3 RETURNING "id", "team_id"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Team" AS "t0" WHERE "t0"."id" = ?
UPDATE "users" AS "t1" SET "score" = ? WHERE "t1"."team_id" = ? AND "t1"."id" = ? RETURNING "id", "team_id"
ROLLBACK
