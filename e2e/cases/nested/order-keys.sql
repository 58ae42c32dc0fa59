-- mysql
BEGIN
INSERT INTO `Team` (`name`) VALUES (?1); /* and then */ SELECT `Team`.`id` FROM `Team` WHERE `Team`.`id` = LAST_INSERT_ID()
INSERT INTO `Team` (`name`) VALUES (?1); /* and then */ SELECT `Team`.`id` FROM `Team` WHERE `Team`.`id` = LAST_INSERT_ID()
SELECT `t0`.`id` FROM `City` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `team_id`, `homeId`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `users`.`id`, `users`.`homeId`, `users`.`bossId`, `users`.`team_id` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id` FROM `City` AS `t1` WHERE `t1`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `team_id`, `homeId`, `bossId`) VALUES (?1, ?2, ?3, ?4, ?5); /* and then */ SELECT `users`.`id`, `users`.`homeId`, `users`.`bossId`, `users`.`team_id` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t2`.`id`, `t3`.`id`, `t3`.`name`, `t4`.`id`, `t5`.`id`, `t5`.`name` FROM `users` AS `t2` LEFT JOIN `Team` AS `t3` ON `t3`.`id` = `t2`.`team_id` LEFT JOIN `users` AS `t4` ON `t4`.`id` = `t2`.`bossId` LEFT JOIN `Team` AS `t5` ON `t5`.`id` = `t4`.`team_id` WHERE `t2`.`id` = ?1
COMMIT
-- postgres
BEGIN
INSERT INTO "Team" ("name") VALUES ($1) RETURNING "id"
INSERT INTO "Team" ("name") VALUES ($1) RETURNING "id"
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "team_id", "homeId") VALUES ($1, $2, $3, $4) RETURNING "id", "homeId", "bossId", "team_id"
SELECT "t1"."id" FROM "City" AS "t1" WHERE "t1"."id" = $1
INSERT INTO "users" ("email", "score", "team_id", "homeId", "bossId") VALUES ($1, $2, $3, $4, $5) RETURNING "id", "homeId", "bossId", "team_id"
SELECT "t2"."id", "t3"."id", "t3"."name", "t4"."id", "t5"."id", "t5"."name" FROM "users" AS "t2" LEFT JOIN "Team" AS "t3" ON "t3"."id" = "t2"."team_id" LEFT JOIN "users" AS "t4" ON "t4"."id" = "t2"."bossId" LEFT JOIN "Team" AS "t5" ON "t5"."id" = "t4"."team_id" WHERE "t2"."id" = $1
COMMIT
-- sqlite
BEGIN
INSERT INTO "Team" ("name") VALUES (?) RETURNING "id"
INSERT INTO "Team" ("name") VALUES (?) RETURNING "id"
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "users" ("email", "score", "team_id", "homeId") VALUES (?, ?, ?, ?) RETURNING "id", "homeId", "bossId", "team_id"
SELECT "t1"."id" FROM "City" AS "t1" WHERE "t1"."id" = ?
INSERT INTO "users" ("email", "score", "team_id", "homeId", "bossId") VALUES (?, ?, ?, ?, ?) RETURNING "id", "homeId", "bossId", "team_id"
SELECT "t2"."id", "t3"."id", "t3"."name", "t4"."id", "t5"."id", "t5"."name" FROM "users" AS "t2" LEFT JOIN "Team" AS "t3" ON "t3"."id" = "t2"."team_id" LEFT JOIN "users" AS "t4" ON "t4"."id" = "t2"."bossId" LEFT JOIN "Team" AS "t5" ON "t5"."id" = "t4"."team_id" WHERE "t2"."id" = ?
COMMIT
