-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`bossId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t2`.`id`, `t2`.`bossId` FROM `users` AS `t2` WHERE `t2`.`email` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id`, `users`.`bossId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id`, `t1`.`id` FROM `users` AS `t1` WHERE `t1`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `users` AS `t1` SET `bossId` = ?2 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`bossId` FROM `users` AS `t1` WHERE (`t1`.`id`) IN ?>1
SELECT `t3`.`id`, `t3`.`email`, `t3`.`name`, `t3`.`score`, `t3`.`team_id`, `t3`.`homeId`, `t3`.`deskId`, `t3`.`bossId` FROM `users` AS `t3` WHERE `t3`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t2"."id", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."email" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) ON CONFLICT ("email") DO NOTHING RETURNING "id", "bossId"
UPDATE "users" AS "t1" SET "bossId" = $1 WHERE "t1"."id" = $2 RETURNING "id", "bossId"
SELECT "t4"."id", "t4"."email", "t4"."name", "t4"."score", "t4"."team_id", "t4"."homeId", "t4"."deskId", "t4"."bossId" FROM "users" AS "t4" WHERE "t4"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t2"."id", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."email" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) ON CONFLICT ("email") DO NOTHING RETURNING "id", "bossId"
UPDATE "users" AS "t1" SET "bossId" = ? WHERE "t1"."id" = ? RETURNING "id", "bossId"
SELECT "t4"."id", "t4"."email", "t4"."name", "t4"."score", "t4"."team_id", "t4"."homeId", "t4"."deskId", "t4"."bossId" FROM "users" AS "t4" WHERE "t4"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
