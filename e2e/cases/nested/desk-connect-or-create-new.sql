-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`deskId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t2`.`id` FROM `Desk` AS `t2` WHERE `t2`.`code` = ?1
INSERT INTO `Desk` (`code`) VALUES (?1); /* and then */ SELECT `Desk`.`id` FROM `Desk` WHERE `Desk`.`id` = LAST_INSERT_ID()
UPDATE `users` AS `t3` SET `deskId` = NULL WHERE `t3`.`deskId` = ?1 AND NOT (`t3`.`id` = ?2)
SELECT `t1`.`id`, `t1`.`id` FROM `users` AS `t1` WHERE `t1`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `users` AS `t1` SET `deskId` = ?2 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`deskId` FROM `users` AS `t1` WHERE (`t1`.`id`) IN ?>1
SELECT `t4`.`id`, `t4`.`email`, `t4`.`name`, `t4`.`score`, `t4`.`team_id`, `t4`.`homeId`, `t4`.`deskId`, `t4`.`bossId` FROM `users` AS `t4` WHERE `t4`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`code` FROM `Desk` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."deskId" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t2"."id" FROM "Desk" AS "t2" WHERE "t2"."code" = $1
INSERT INTO "Desk" ("code") VALUES ($1) ON CONFLICT ("code") DO NOTHING RETURNING "id"
UPDATE "users" AS "t4" SET "deskId" = NULL WHERE "t4"."deskId" = $1 AND NOT ("t4"."id" = $2)
UPDATE "users" AS "t1" SET "deskId" = $1 WHERE "t1"."id" = $2 RETURNING "id", "deskId"
SELECT "t5"."id", "t5"."email", "t5"."name", "t5"."score", "t5"."team_id", "t5"."homeId", "t5"."deskId", "t5"."bossId" FROM "users" AS "t5" WHERE "t5"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."code" FROM "Desk" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."deskId" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t2"."id" FROM "Desk" AS "t2" WHERE "t2"."code" = ?
INSERT INTO "Desk" ("code") VALUES (?) ON CONFLICT ("code") DO NOTHING RETURNING "id"
UPDATE "users" AS "t4" SET "deskId" = NULL WHERE "t4"."deskId" = ? AND NOT ("t4"."id" = ?)
UPDATE "users" AS "t1" SET "deskId" = ? WHERE "t1"."id" = ? RETURNING "id", "deskId"
SELECT "t5"."id", "t5"."email", "t5"."name", "t5"."score", "t5"."team_id", "t5"."homeId", "t5"."deskId", "t5"."bossId" FROM "users" AS "t5" WHERE "t5"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."code" FROM "Desk" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
