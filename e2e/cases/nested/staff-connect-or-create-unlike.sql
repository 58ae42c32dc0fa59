-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`bossId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`bossId` FROM `users` AS `t1` WHERE `t1`.`email` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`, `bossId`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `users`.`id`, `users`.`bossId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t3`.`id`, `t3`.`email`, `t3`.`name`, `t3`.`score`, `t3`.`team_id`, `t3`.`homeId`, `t3`.`deskId`, `t3`.`bossId` FROM `users` AS `t3` WHERE `t3`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."email" = $1
INSERT INTO "users" ("email", "score", "homeId", "bossId") VALUES ($1, $2, $3, $4) RETURNING "id", "bossId"
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."email" = ?
INSERT INTO "users" ("email", "score", "homeId", "bossId") VALUES (?, ?, ?, ?) RETURNING "id", "bossId"
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
