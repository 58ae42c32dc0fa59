-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`team_id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
DELETE `t1` FROM `Team` AS `t1` WHERE `t1`.`id` = ?1 AND `t1`.`id` > ?2
SELECT `t2`.`id`, `t2`.`email`, `t2`.`name`, `t2`.`score`, `t2`.`team_id`, `t2`.`homeId`, `t2`.`deskId`, `t2`.`bossId` FROM `users` AS `t2` WHERE `t2`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`name` FROM `Team` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."team_id" FROM "users" AS "t0" WHERE "t0"."id" = $1
DELETE FROM "Team" AS "t1" WHERE "t1"."id" = $1 AND "t1"."id" > $2
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Team" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."team_id" FROM "users" AS "t0" WHERE "t0"."id" = ?
DELETE FROM "Team" AS "t1" WHERE "t1"."id" = ? AND "t1"."id" > ?
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Team" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
