-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`bossId`, `t0`.`team_id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`bossId`, `t1`.`team_id` FROM `users` AS `t1` WHERE `t1`.`bossId` = ?1 AND `t1`.`id` = ?2
DELETE `t2` FROM `Note` AS `t2` WHERE `t2`.`userId` = ?1
DELETE `t3` FROM `Profile` AS `t3` WHERE `t3`.`userId` = ?1
SELECT `t4`.`id`, `t4`.`id` FROM `Team` AS `t4` WHERE `t4`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `Team` AS `t4` SET `name` = ?2 WHERE (`t4`.`id`) IN ?<1; /* and then */ SELECT `t4`.`id` FROM `Team` AS `t4` WHERE (`t4`.`id`) IN ?>1
DELETE `t5` FROM `users` AS `t5` WHERE EXISTS (SELECT 1 FROM `_friends` AS `t6` WHERE `t6`.`B` = ?1 AND `t6`.`A` = `t5`.`id`) AND `t5`.`id` = ?2
SELECT `t7`.`id`, `t7`.`email`, `t7`.`name`, `t7`.`score`, `t7`.`team_id`, `t7`.`homeId`, `t7`.`deskId`, `t7`.`bossId` FROM `users` AS `t7` WHERE `t7`.`id` = ?1
COMMIT
SELECT `t0`.`email`, `t0`.`score`, `t0`.`team_id` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."bossId", "t0"."team_id" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id", "t1"."bossId", "t1"."team_id" FROM "users" AS "t1" WHERE "t1"."bossId" = $1 AND "t1"."id" = $2
DELETE FROM "Note" AS "t2" WHERE "t2"."userId" = $1
DELETE FROM "Profile" AS "t3" WHERE "t3"."userId" = $1
UPDATE "Team" AS "t4" SET "name" = $1 WHERE "t4"."id" = $2 RETURNING "id"
DELETE FROM "users" AS "t5" WHERE EXISTS (SELECT 1 FROM "_friends" AS "t6" WHERE "t6"."B" = $1 AND "t6"."A" = "t5"."id") AND "t5"."id" = $2
SELECT "t7"."id", "t7"."email", "t7"."name", "t7"."score", "t7"."team_id", "t7"."homeId", "t7"."deskId", "t7"."bossId" FROM "users" AS "t7" WHERE "t7"."id" = $1
COMMIT
SELECT "t0"."email", "t0"."score", "t0"."team_id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."bossId", "t0"."team_id" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."bossId", "t1"."team_id" FROM "users" AS "t1" WHERE "t1"."bossId" = ? AND "t1"."id" = ?
DELETE FROM "Note" AS "t2" WHERE "t2"."userId" = ?
DELETE FROM "Profile" AS "t3" WHERE "t3"."userId" = ?
UPDATE "Team" AS "t4" SET "name" = ? WHERE "t4"."id" = ? RETURNING "id"
DELETE FROM "users" AS "t5" WHERE EXISTS (SELECT 1 FROM "_friends" AS "t6" WHERE "t6"."B" = ? AND "t6"."A" = "t5"."id") AND "t5"."id" = ?
SELECT "t7"."id", "t7"."email", "t7"."name", "t7"."score", "t7"."team_id", "t7"."homeId", "t7"."deskId", "t7"."bossId" FROM "users" AS "t7" WHERE "t7"."id" = ?
COMMIT
SELECT "t0"."email", "t0"."score", "t0"."team_id" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
