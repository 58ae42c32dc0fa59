-- mysql
BEGIN
INSERT INTO `City` (`name`) VALUES (?1); /* and then */ SELECT `City`.`id` FROM `City` WHERE `City`.`id` = LAST_INSERT_ID()
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id`, `users`.`homeId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId`, `t1`.`id`, `t1`.`name` FROM `users` AS `t0` LEFT JOIN `City` AS `t1` ON `t1`.`id` = `t0`.`homeId` WHERE `t0`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`name` FROM `City` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
WITH "s0" AS (INSERT INTO "City" ("name") VALUES ($1) RETURNING "id"), "s1" AS (INSERT INTO "users" ("email", "score", "homeId") VALUES ($2, $3, (SELECT "s0"."id" FROM "s0")) RETURNING "id", "homeId") SELECT "s1"."id" FROM "s1"
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId", "t1"."id", "t1"."name" FROM "users" AS "t0" LEFT JOIN "City" AS "t1" ON "t1"."id" = "t0"."homeId" WHERE "t0"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."name" FROM "City" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
INSERT INTO "City" ("name") VALUES (?) RETURNING "id"
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id", "homeId"
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId", "t1"."id", "t1"."name" FROM "users" AS "t0" LEFT JOIN "City" AS "t1" ON "t1"."id" = "t0"."homeId" WHERE "t0"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."name" FROM "City" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
