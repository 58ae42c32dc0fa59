-- mysql
BEGIN
SELECT `t0`.`id` FROM `Team` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`team_id` FROM `users` AS `t1` WHERE `t1`.`id` IN ?1
UPDATE `users` AS `t3` SET `team_id` = ?1 WHERE `t3`.`id` IN ?2 AND (`t3`.`team_id` = ?1) IS NOT TRUE
UPDATE `users` AS `t2` SET `team_id` = NULL WHERE `t2`.`team_id` = ?1 AND NOT (`t2`.`id` IN ?2)
SELECT `t4`.`id`, `t4`.`id` FROM `users` AS `t4` WHERE `t4`.`team_id` = ?1 AND `t4`.`id` = ?2 FOR UPDATE; /* and then */ UPDATE `users` AS `t4` SET `score` = ?3 WHERE (`t4`.`id`) IN ?<1; /* and then */ SELECT `t4`.`id`, `t4`.`team_id` FROM `users` AS `t4` WHERE (`t4`.`id`) IN ?>1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "Team" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id", "t1"."team_id" FROM "users" AS "t1" WHERE "t1"."id" = ANY($1)
UPDATE "users" AS "t3" SET "team_id" = $1 WHERE "t3"."id" = ANY($2) AND ("t3"."team_id" = $3) IS NOT TRUE
UPDATE "users" AS "t2" SET "team_id" = NULL WHERE "t2"."team_id" = $1 AND NOT ("t2"."id" = ANY($2))
UPDATE "users" AS "t4" SET "score" = $1 WHERE "t4"."team_id" = $2 AND "t4"."id" = $3 RETURNING "id", "team_id"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Team" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."team_id" FROM "users" AS "t1" WHERE "t1"."id" IN (SELECT value FROM json_each(?))
UPDATE "users" AS "t3" SET "team_id" = ? WHERE "t3"."id" IN (SELECT value FROM json_each(?)) AND ("t3"."team_id" = ?) IS NOT TRUE
UPDATE "users" AS "t2" SET "team_id" = NULL WHERE "t2"."team_id" = ? AND NOT ("t2"."id" IN (SELECT value FROM json_each(?)))
UPDATE "users" AS "t4" SET "score" = ? WHERE "t4"."team_id" = ? AND "t4"."id" = ? RETURNING "id", "team_id"
ROLLBACK
