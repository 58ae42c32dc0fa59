-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`bossId`, `t0`.`homeId`, `t0`.`team_id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `Team` (`name`) VALUES (?1); /* and then */ SELECT `Team`.`id` FROM `Team` WHERE `Team`.`id` = LAST_INSERT_ID()
INSERT INTO `Team` (`name`) VALUES (?1); /* and then */ SELECT `Team`.`id` FROM `Team` WHERE `Team`.`id` = LAST_INSERT_ID()
SELECT `t2`.`id` FROM `City` AS `t2` WHERE `t2`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `team_id`, `homeId`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `users`.`id`, `users`.`bossId`, `users`.`homeId`, `users`.`team_id` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id`, `t1`.`id` FROM `users` AS `t1` WHERE `t1`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `users` AS `t1` SET `bossId` = ?2, `team_id` = ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`bossId`, `t1`.`homeId`, `t1`.`team_id` FROM `users` AS `t1` WHERE (`t1`.`id`) IN ?>1
SELECT `t3`.`id`, `t4`.`id`, `t4`.`name`, `t5`.`id`, `t6`.`id`, `t6`.`name` FROM `users` AS `t3` LEFT JOIN `Team` AS `t4` ON `t4`.`id` = `t3`.`team_id` LEFT JOIN `users` AS `t5` ON `t5`.`id` = `t3`.`bossId` LEFT JOIN `Team` AS `t6` ON `t6`.`id` = `t5`.`team_id` WHERE `t3`.`id` = ?1
COMMIT
-- postgres
BEGIN
SELECT "t0"."id", "t0"."bossId", "t0"."homeId", "t0"."team_id" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Team" ("name") VALUES ($1) RETURNING "id"
INSERT INTO "Team" ("name") VALUES ($1) RETURNING "id"
SELECT "t2"."id" FROM "City" AS "t2" WHERE "t2"."id" = $1
INSERT INTO "users" ("email", "score", "team_id", "homeId") VALUES ($1, $2, $3, $4) RETURNING "id", "bossId", "homeId", "team_id"
UPDATE "users" AS "t1" SET "bossId" = $1, "team_id" = $2 WHERE "t1"."id" = $3 RETURNING "id", "bossId", "homeId", "team_id"
SELECT "t3"."id", "t4"."id", "t4"."name", "t5"."id", "t6"."id", "t6"."name" FROM "users" AS "t3" LEFT JOIN "Team" AS "t4" ON "t4"."id" = "t3"."team_id" LEFT JOIN "users" AS "t5" ON "t5"."id" = "t3"."bossId" LEFT JOIN "Team" AS "t6" ON "t6"."id" = "t5"."team_id" WHERE "t3"."id" = $1
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."bossId", "t0"."homeId", "t0"."team_id" FROM "users" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "Team" ("name") VALUES (?) RETURNING "id"
INSERT INTO "Team" ("name") VALUES (?) RETURNING "id"
SELECT "t2"."id" FROM "City" AS "t2" WHERE "t2"."id" = ?
INSERT INTO "users" ("email", "score", "team_id", "homeId") VALUES (?, ?, ?, ?) RETURNING "id", "bossId", "homeId", "team_id"
UPDATE "users" AS "t1" SET "bossId" = ?, "team_id" = ? WHERE "t1"."id" = ? RETURNING "id", "bossId", "homeId", "team_id"
SELECT "t3"."id", "t4"."id", "t4"."name", "t5"."id", "t6"."id", "t6"."name" FROM "users" AS "t3" LEFT JOIN "Team" AS "t4" ON "t4"."id" = "t3"."team_id" LEFT JOIN "users" AS "t5" ON "t5"."id" = "t3"."bossId" LEFT JOIN "Team" AS "t6" ON "t6"."id" = "t5"."team_id" WHERE "t3"."id" = ?
COMMIT
