-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`homeId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t2`.`id` FROM `City` AS `t2` WHERE `t2`.`name` = ?1 AND `t2`.`id` > ?2
SELECT `t1`.`id`, `t1`.`id` FROM `users` AS `t1` WHERE `t1`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `users` AS `t1` SET `homeId` = ?2 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`homeId` FROM `users` AS `t1` WHERE (`t1`.`id`) IN ?>1
SELECT `t3`.`id`, `t3`.`email`, `t3`.`name`, `t3`.`score`, `t3`.`team_id`, `t3`.`homeId`, `t3`.`deskId`, `t3`.`bossId` FROM `users` AS `t3` WHERE `t3`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`name` FROM `City` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."homeId" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t2"."id" FROM "City" AS "t2" WHERE "t2"."name" = $1 AND "t2"."id" > $2
UPDATE "users" AS "t1" SET "homeId" = $1 WHERE "t1"."id" = $2 RETURNING "id", "homeId"
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."name" FROM "City" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."homeId" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t2"."id" FROM "City" AS "t2" WHERE "t2"."name" = ? AND "t2"."id" > ?
UPDATE "users" AS "t1" SET "homeId" = ? WHERE "t1"."id" = ? RETURNING "id", "homeId"
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."name" FROM "City" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
