-- mysql
BEGIN
INSERT INTO `Team` (`name`) VALUES (?1); /* and then */ SELECT `Team`.`id` FROM `Team` WHERE `Team`.`id` = LAST_INSERT_ID()
SELECT `t0`.`id` FROM `City` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `team_id`, `homeId`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `users`.`id`, `users`.`homeId`, `users`.`team_id` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id`, `t1`.`email`, `t1`.`name`, `t1`.`score`, `t1`.`team_id`, `t1`.`homeId`, `t1`.`deskId`, `t1`.`bossId`, `t2`.`id`, `t2`.`name` FROM `users` AS `t1` LEFT JOIN `Team` AS `t2` ON `t2`.`id` = `t1`.`team_id` WHERE `t1`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`name` FROM `Team` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
INSERT INTO "Team" ("name") VALUES ($1) RETURNING "id"
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "team_id", "homeId") VALUES ($1, $2, $3, $4) RETURNING "id", "homeId", "team_id"
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId", "t2"."id", "t2"."name" FROM "users" AS "t1" LEFT JOIN "Team" AS "t2" ON "t2"."id" = "t1"."team_id" WHERE "t1"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Team" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "Team" ("name") VALUES (?) RETURNING "id"
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "users" ("email", "score", "team_id", "homeId") VALUES (?, ?, ?, ?) RETURNING "id", "homeId", "team_id"
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId", "t2"."id", "t2"."name" FROM "users" AS "t1" LEFT JOIN "Team" AS "t2" ON "t2"."id" = "t1"."team_id" WHERE "t1"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Team" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
