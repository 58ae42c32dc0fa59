-- mysql
BEGIN
SELECT `t0`.`id` FROM `Team` AS `t0` WHERE `t0`.`id` = ?1
UPDATE `users` AS `t1` SET `team_id` = ?1 WHERE `t1`.`id` = ?2
SELECT `t2`.`id`, `t2`.`id` FROM `users` AS `t2` WHERE `t2`.`team_id` = ?1 AND `t2`.`id` = ?2 FOR UPDATE; /* and then */ UPDATE `users` AS `t2` SET `score` = ?3 WHERE (`t2`.`id`) IN ?<1; /* and then */ SELECT `t2`.`id`, `t2`.`team_id` FROM `users` AS `t2` WHERE (`t2`.`id`) IN ?>1
SELECT `t3`.`id`, `t3`.`name` FROM `Team` AS `t3` WHERE `t3`.`id` = ?1
COMMIT
SELECT `t0`.`email`, `t0`.`score`, `t0`.`team_id` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "Team" AS "t0" WHERE "t0"."id" = $1
UPDATE "users" AS "t1" SET "team_id" = $1 WHERE "t1"."id" = $2
UPDATE "users" AS "t2" SET "score" = $1 WHERE "t2"."team_id" = $2 AND "t2"."id" = $3 RETURNING "id", "team_id"
SELECT "t3"."id", "t3"."name" FROM "Team" AS "t3" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."email", "t0"."score", "t0"."team_id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Team" AS "t0" WHERE "t0"."id" = ?
UPDATE "users" AS "t1" SET "team_id" = ? WHERE "t1"."id" = ?
UPDATE "users" AS "t2" SET "score" = ? WHERE "t2"."team_id" = ? AND "t2"."id" = ? RETURNING "id", "team_id"
SELECT "t3"."id", "t3"."name" FROM "Team" AS "t3" WHERE "t3"."id" = ?
COMMIT
SELECT "t0"."email", "t0"."score", "t0"."team_id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
