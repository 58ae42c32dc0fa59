-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`bossId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`bossId` FROM `users` AS `t1` WHERE `t1`.`email` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`, `bossId`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `users`.`id`, `users`.`bossId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id`, `t1`.`bossId` FROM `users` AS `t1` WHERE `t1`.`email` = ?1
UPDATE `users` AS `t2` SET `bossId` = ?1 WHERE `t2`.`id` = ?2
SELECT `t3`.`id`, `t3`.`email`, `t3`.`name`, `t3`.`score`, `t3`.`team_id`, `t3`.`homeId`, `t3`.`deskId`, `t3`.`bossId` FROM `users` AS `t3` WHERE `t3`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."email" = $1
INSERT INTO "users" ("email", "score", "homeId", "bossId") VALUES ($1, $2, $3, $4) ON CONFLICT ("email") DO NOTHING RETURNING "id", "bossId"
SELECT "t1"."id", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."email" = $1
UPDATE "users" AS "t2" SET "bossId" = $1 WHERE "t2"."id" = $2
SELECT "t5"."id", "t5"."email", "t5"."name", "t5"."score", "t5"."team_id", "t5"."homeId", "t5"."deskId", "t5"."bossId" FROM "users" AS "t5" WHERE "t5"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."email" = ?
INSERT INTO "users" ("email", "score", "homeId", "bossId") VALUES (?, ?, ?, ?) ON CONFLICT ("email") DO NOTHING RETURNING "id", "bossId"
SELECT "t1"."id", "t1"."bossId" FROM "users" AS "t1" WHERE "t1"."email" = ?
UPDATE "users" AS "t2" SET "bossId" = ? WHERE "t2"."id" = ?
SELECT "t5"."id", "t5"."email", "t5"."name", "t5"."score", "t5"."team_id", "t5"."homeId", "t5"."deskId", "t5"."bossId" FROM "users" AS "t5" WHERE "t5"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
