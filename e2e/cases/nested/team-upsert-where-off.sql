-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`team_id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `Team` AS `t1` WHERE `t1`.`id` = ?1 AND `t1`.`id` > ?2 FOR UPDATE; /* and then */ UPDATE `Team` AS `t1` SET `name` = ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id` FROM `Team` AS `t1` WHERE (`t1`.`id`) IN ?>1
INSERT INTO `Team` (`name`) VALUES (?1); /* and then */ SELECT `Team`.`id` FROM `Team` WHERE `Team`.`id` = LAST_INSERT_ID()
UPDATE `users` AS `t2` SET `team_id` = ?1 WHERE `t2`.`id` = ?2
SELECT `t3`.`id`, `t3`.`email`, `t3`.`name`, `t3`.`score`, `t3`.`team_id`, `t3`.`homeId`, `t3`.`deskId`, `t3`.`bossId` FROM `users` AS `t3` WHERE `t3`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`name` FROM `Team` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."team_id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Team" AS "t1" SET "name" = $1 WHERE "t1"."id" = $2 AND "t1"."id" > $3 RETURNING "id"
INSERT INTO "Team" ("name") VALUES ($1) RETURNING "id"
UPDATE "users" AS "t2" SET "team_id" = $1 WHERE "t2"."id" = $2
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Team" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."team_id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Team" AS "t1" SET "name" = ? WHERE "t1"."id" = ? AND "t1"."id" > ? RETURNING "id"
INSERT INTO "Team" ("name") VALUES (?) RETURNING "id"
UPDATE "users" AS "t2" SET "team_id" = ? WHERE "t2"."id" = ?
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Team" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
