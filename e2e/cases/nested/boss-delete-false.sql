-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`bossId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`email`, `t1`.`name`, `t1`.`score`, `t1`.`team_id`, `t1`.`homeId`, `t1`.`deskId`, `t1`.`bossId` FROM `users` AS `t1` WHERE `t1`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
