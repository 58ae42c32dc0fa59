-- mysql
BEGIN
SELECT `t0`.`id` FROM `Team` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `users` AS `t1` WHERE `t1`.`team_id` = ?1 AND `t1`.`id` = ?2 FOR UPDATE; /* and then */ UPDATE `users` AS `t1` SET `score` = ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`team_id` FROM `users` AS `t1` WHERE (`t1`.`id`) IN ?>1
SELECT `t2`.`id`, `t2`.`team_id` FROM `users` AS `t2` WHERE `t2`.`id` IN ?1
UPDATE `users` AS `t4` SET `team_id` = ?1 WHERE `t4`.`id` IN ?2 AND (`t4`.`team_id` = ?1) IS NOT TRUE
UPDATE `users` AS `t3` SET `team_id` = NULL WHERE `t3`.`team_id` = ?1 AND NOT (`t3`.`id` IN ?2)
SELECT `t5`.`id`, `t5`.`name` FROM `Team` AS `t5` WHERE `t5`.`id` = ?1
COMMIT
SELECT `t0`.`email`, `t0`.`score`, `t0`.`team_id` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "Team" AS "t0" WHERE "t0"."id" = $1
UPDATE "users" AS "t1" SET "score" = $1 WHERE "t1"."team_id" = $2 AND "t1"."id" = $3 RETURNING "id", "team_id"
SELECT "t2"."id", "t2"."team_id" FROM "users" AS "t2" WHERE "t2"."id" = ANY($1)
UPDATE "users" AS "t4" SET "team_id" = $1 WHERE "t4"."id" = ANY($2) AND ("t4"."team_id" = $3) IS NOT TRUE
UPDATE "users" AS "t3" SET "team_id" = NULL WHERE "t3"."team_id" = $1 AND NOT ("t3"."id" = ANY($2))
SELECT "t5"."id", "t5"."name" FROM "Team" AS "t5" WHERE "t5"."id" = $1
COMMIT
SELECT "t0"."email", "t0"."score", "t0"."team_id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Team" AS "t0" WHERE "t0"."id" = ?
UPDATE "users" AS "t1" SET "score" = ? WHERE "t1"."team_id" = ? AND "t1"."id" = ? RETURNING "id", "team_id"
SELECT "t2"."id", "t2"."team_id" FROM "users" AS "t2" WHERE "t2"."id" IN (SELECT value FROM json_each(?))
UPDATE "users" AS "t4" SET "team_id" = ? WHERE "t4"."id" IN (SELECT value FROM json_each(?)) AND ("t4"."team_id" = ?) IS NOT TRUE
UPDATE "users" AS "t3" SET "team_id" = NULL WHERE "t3"."team_id" = ? AND NOT ("t3"."id" IN (SELECT value FROM json_each(?)))
SELECT "t5"."id", "t5"."name" FROM "Team" AS "t5" WHERE "t5"."id" = ?
COMMIT
SELECT "t0"."email", "t0"."score", "t0"."team_id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
