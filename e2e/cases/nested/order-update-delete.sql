-- mysql
BEGIN
SELECT `t0`.`id` FROM `Team` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`team_id` FROM `users` AS `t1` WHERE `t1`.`team_id` = ?1 AND `t1`.`id` = ?2
DELETE `t2` FROM `Note` AS `t2` WHERE `t2`.`userId` = ?1
DELETE `t3` FROM `Profile` AS `t3` WHERE `t3`.`userId` = ?1
DELETE `t4` FROM `users` AS `t4` WHERE `t4`.`team_id` = ?1 AND `t4`.`id` = ?2
SELECT `t5`.`id`, `t5`.`name` FROM `Team` AS `t5` WHERE `t5`.`id` = ?1
COMMIT
SELECT `t0`.`email`, `t0`.`score`, `t0`.`team_id` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "Team" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id", "t1"."team_id" FROM "users" AS "t1" WHERE "t1"."team_id" = $1 AND "t1"."id" = $2
DELETE FROM "Note" AS "t2" WHERE "t2"."userId" = $1
DELETE FROM "Profile" AS "t3" WHERE "t3"."userId" = $1
DELETE FROM "users" AS "t4" WHERE "t4"."team_id" = $1 AND "t4"."id" = $2
SELECT "t5"."id", "t5"."name" FROM "Team" AS "t5" WHERE "t5"."id" = $1
COMMIT
SELECT "t0"."email", "t0"."score", "t0"."team_id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Team" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."team_id" FROM "users" AS "t1" WHERE "t1"."team_id" = ? AND "t1"."id" = ?
DELETE FROM "Note" AS "t2" WHERE "t2"."userId" = ?
DELETE FROM "Profile" AS "t3" WHERE "t3"."userId" = ?
DELETE FROM "users" AS "t4" WHERE "t4"."team_id" = ? AND "t4"."id" = ?
SELECT "t5"."id", "t5"."name" FROM "Team" AS "t5" WHERE "t5"."id" = ?
COMMIT
SELECT "t0"."email", "t0"."score", "t0"."team_id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
