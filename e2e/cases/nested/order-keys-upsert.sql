-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`homeId`, `t0`.`team_id`, `t0`.`bossId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `Team` (`name`) VALUES (?1); /* and then */ SELECT `Team`.`id` FROM `Team` WHERE `Team`.`id` = LAST_INSERT_ID()
SELECT `t2`.`id` FROM `City` AS `t2` WHERE `t2`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `team_id`, `homeId`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `users`.`id`, `users`.`homeId`, `users`.`team_id`, `users`.`bossId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
INSERT INTO `Team` (`name`) VALUES (?1); /* and then */ SELECT `Team`.`id` FROM `Team` WHERE `Team`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id`, `t1`.`id` FROM `users` AS `t1` WHERE `t1`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `users` AS `t1` SET `team_id` = ?2, `bossId` = ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`homeId`, `t1`.`team_id`, `t1`.`bossId` FROM `users` AS `t1` WHERE (`t1`.`id`) IN ?>1
SELECT `t5`.`id`, `t6`.`id`, `t6`.`name`, `t7`.`id`, `t8`.`id`, `t8`.`name` FROM `users` AS `t5` LEFT JOIN `Team` AS `t6` ON `t6`.`id` = `t5`.`team_id` LEFT JOIN `users` AS `t7` ON `t7`.`id` = `t5`.`bossId` LEFT JOIN `Team` AS `t8` ON `t8`.`id` = `t7`.`team_id` WHERE `t5`.`id` = ?1
COMMIT
-- postgres
BEGIN
SELECT "t0"."id", "t0"."homeId", "t0"."team_id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Team" ("name") VALUES ($1) RETURNING "id"
SELECT "t2"."id" FROM "City" AS "t2" WHERE "t2"."id" = $1
INSERT INTO "users" ("email", "score", "team_id", "homeId") VALUES ($1, $2, $3, $4) RETURNING "id", "homeId", "team_id", "bossId"
INSERT INTO "Team" ("name") VALUES ($1) RETURNING "id"
UPDATE "users" AS "t1" SET "team_id" = $1, "bossId" = $2 WHERE "t1"."id" = $3 RETURNING "id", "homeId", "team_id", "bossId"
SELECT "t5"."id", "t6"."id", "t6"."name", "t7"."id", "t8"."id", "t8"."name" FROM "users" AS "t5" LEFT JOIN "Team" AS "t6" ON "t6"."id" = "t5"."team_id" LEFT JOIN "users" AS "t7" ON "t7"."id" = "t5"."bossId" LEFT JOIN "Team" AS "t8" ON "t8"."id" = "t7"."team_id" WHERE "t5"."id" = $1
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."homeId", "t0"."team_id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "Team" ("name") VALUES (?) RETURNING "id"
SELECT "t2"."id" FROM "City" AS "t2" WHERE "t2"."id" = ?
INSERT INTO "users" ("email", "score", "team_id", "homeId") VALUES (?, ?, ?, ?) RETURNING "id", "homeId", "team_id", "bossId"
INSERT INTO "Team" ("name") VALUES (?) RETURNING "id"
UPDATE "users" AS "t1" SET "team_id" = ?, "bossId" = ? WHERE "t1"."id" = ? RETURNING "id", "homeId", "team_id", "bossId"
SELECT "t5"."id", "t6"."id", "t6"."name", "t7"."id", "t8"."id", "t8"."name" FROM "users" AS "t5" LEFT JOIN "Team" AS "t6" ON "t6"."id" = "t5"."team_id" LEFT JOIN "users" AS "t7" ON "t7"."id" = "t5"."bossId" LEFT JOIN "Team" AS "t8" ON "t8"."id" = "t7"."team_id" WHERE "t5"."id" = ?
COMMIT
