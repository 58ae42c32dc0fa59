-- mysql
BEGIN
INSERT INTO `Desk` (`code`) VALUES (?1); /* and then */ SELECT `Desk`.`id` FROM `Desk` WHERE `Desk`.`id` = LAST_INSERT_ID()
SELECT `t0`.`id` FROM `City` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`, `deskId`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `users`.`id`, `users`.`homeId`, `users`.`deskId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id`, `t1`.`email`, `t1`.`name`, `t1`.`score`, `t1`.`team_id`, `t1`.`homeId`, `t1`.`deskId`, `t1`.`bossId`, `t2`.`id`, `t2`.`code` FROM `users` AS `t1` LEFT JOIN `Desk` AS `t2` ON `t2`.`id` = `t1`.`deskId` WHERE `t1`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`code` FROM `Desk` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
INSERT INTO "Desk" ("code") VALUES ($1) RETURNING "id"
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId", "deskId") VALUES ($1, $2, $3, $4) RETURNING "id", "homeId", "deskId"
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId", "t2"."id", "t2"."code" FROM "users" AS "t1" LEFT JOIN "Desk" AS "t2" ON "t2"."id" = "t1"."deskId" WHERE "t1"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."code" FROM "Desk" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "Desk" ("code") VALUES (?) RETURNING "id"
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "users" ("email", "score", "homeId", "deskId") VALUES (?, ?, ?, ?) RETURNING "id", "homeId", "deskId"
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId", "t2"."id", "t2"."code" FROM "users" AS "t1" LEFT JOIN "Desk" AS "t2" ON "t2"."id" = "t1"."deskId" WHERE "t1"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."code" FROM "Desk" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
