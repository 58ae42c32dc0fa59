-- mysql
BEGIN
SELECT `t0`.`id` FROM `Team` AS `t0` WHERE `t0`.`name` = ?1
SELECT `t1`.`id` FROM `City` AS `t1` WHERE `t1`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `team_id`, `homeId`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `users`.`id`, `users`.`homeId`, `users`.`team_id` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t2`.`id`, `t2`.`email`, `t2`.`name`, `t2`.`score`, `t2`.`team_id`, `t2`.`homeId`, `t2`.`deskId`, `t2`.`bossId`, `t3`.`id`, `t3`.`name` FROM `users` AS `t2` LEFT JOIN `Team` AS `t3` ON `t3`.`id` = `t2`.`team_id` WHERE `t2`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`name` FROM `Team` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "Team" AS "t0" WHERE "t0"."name" = $1
SELECT "t1"."id" FROM "City" AS "t1" WHERE "t1"."id" = $1
INSERT INTO "users" ("email", "score", "team_id", "homeId") VALUES ($1, $2, $3, $4) RETURNING "id", "homeId", "team_id"
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId", "t3"."id", "t3"."name" FROM "users" AS "t2" LEFT JOIN "Team" AS "t3" ON "t3"."id" = "t2"."team_id" WHERE "t2"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Team" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Team" AS "t0" WHERE "t0"."name" = ?
SELECT "t1"."id" FROM "City" AS "t1" WHERE "t1"."id" = ?
INSERT INTO "users" ("email", "score", "team_id", "homeId") VALUES (?, ?, ?, ?) RETURNING "id", "homeId", "team_id"
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId", "t3"."id", "t3"."name" FROM "users" AS "t2" LEFT JOIN "Team" AS "t3" ON "t3"."id" = "t2"."team_id" WHERE "t2"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."name" FROM "Team" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
