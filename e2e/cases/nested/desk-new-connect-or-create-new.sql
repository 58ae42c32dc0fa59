-- mysql
BEGIN
SELECT `t0`.`id` FROM `Desk` AS `t0` WHERE `t0`.`code` = ?1
INSERT INTO `Desk` (`code`) VALUES (?1); /* and then */ SELECT `Desk`.`id` FROM `Desk` WHERE `Desk`.`id` = LAST_INSERT_ID()
UPDATE `users` AS `t1` SET `deskId` = NULL WHERE `t1`.`deskId` = ?1
SELECT `t2`.`id` FROM `City` AS `t2` WHERE `t2`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`, `deskId`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `users`.`id`, `users`.`homeId`, `users`.`deskId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t3`.`id`, `t3`.`email`, `t3`.`name`, `t3`.`score`, `t3`.`team_id`, `t3`.`homeId`, `t3`.`deskId`, `t3`.`bossId`, `t4`.`id`, `t4`.`code` FROM `users` AS `t3` LEFT JOIN `Desk` AS `t4` ON `t4`.`id` = `t3`.`deskId` WHERE `t3`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`code` FROM `Desk` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "Desk" AS "t0" WHERE "t0"."code" = $1
INSERT INTO "Desk" ("code") VALUES ($1) ON CONFLICT ("code") DO NOTHING RETURNING "id"
UPDATE "users" AS "t2" SET "deskId" = NULL WHERE "t2"."deskId" = $1
SELECT "t3"."id" FROM "City" AS "t3" WHERE "t3"."id" = $1
INSERT INTO "users" ("email", "score", "homeId", "deskId") VALUES ($1, $2, $3, $4) RETURNING "id", "homeId", "deskId"
SELECT "t4"."id", "t4"."email", "t4"."name", "t4"."score", "t4"."team_id", "t4"."homeId", "t4"."deskId", "t4"."bossId", "t5"."id", "t5"."code" FROM "users" AS "t4" LEFT JOIN "Desk" AS "t5" ON "t5"."id" = "t4"."deskId" WHERE "t4"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."code" FROM "Desk" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Desk" AS "t0" WHERE "t0"."code" = ?
INSERT INTO "Desk" ("code") VALUES (?) ON CONFLICT ("code") DO NOTHING RETURNING "id"
UPDATE "users" AS "t2" SET "deskId" = NULL WHERE "t2"."deskId" = ?
SELECT "t3"."id" FROM "City" AS "t3" WHERE "t3"."id" = ?
INSERT INTO "users" ("email", "score", "homeId", "deskId") VALUES (?, ?, ?, ?) RETURNING "id", "homeId", "deskId"
SELECT "t4"."id", "t4"."email", "t4"."name", "t4"."score", "t4"."team_id", "t4"."homeId", "t4"."deskId", "t4"."bossId", "t5"."id", "t5"."code" FROM "users" AS "t4" LEFT JOIN "Desk" AS "t5" ON "t5"."id" = "t4"."deskId" WHERE "t4"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."code" FROM "Desk" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
