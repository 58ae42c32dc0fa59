-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`bossId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `users` AS `t1` WHERE `t1`.`bossId` = ?1 AND `t1`.`email` = ?2 FOR UPDATE; /* and then */ UPDATE `users` AS `t1` SET `score` = `t1`.`score` + ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`bossId` FROM `users` AS `t1` WHERE (`t1`.`id`) IN ?>1
INSERT INTO `users` (`email`, `score`, `homeId`, `bossId`) VALUES (?1, ?2, ?3, ?4) /* unless it is there */; /* and then */ SELECT `users`.`id`, `users`.`bossId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t2`.`id`, `t2`.`id` FROM `users` AS `t2` WHERE `t2`.`bossId` = ?1 AND `t2`.`email` = ?2 FOR UPDATE; /* and then */ UPDATE `users` AS `t2` SET `score` = `t2`.`score` + ?3 WHERE (`t2`.`id`) IN ?<1; /* and then */ SELECT `t2`.`id`, `t2`.`bossId` FROM `users` AS `t2` WHERE (`t2`.`id`) IN ?>1
INSERT INTO `users` (`email`, `score`, `homeId`, `bossId`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `users`.`id`, `users`.`bossId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "users" AS "t1" SET "score" = "t1"."score" + $1 WHERE "t1"."bossId" = $2 AND "t1"."email" = $3 RETURNING "id", "bossId"
INSERT INTO "users" ("email", "score", "homeId", "bossId") VALUES ($1, $2, $3, $4) ON CONFLICT ("email") DO NOTHING RETURNING "id", "bossId"
UPDATE "users" AS "t2" SET "score" = "t2"."score" + $1 WHERE "t2"."bossId" = $2 AND "t2"."email" = $3 RETURNING "id", "bossId"
INSERT INTO "users" ("email", "score", "homeId", "bossId") VALUES ($1, $2, $3, $4) RETURNING "id", "bossId"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "users" AS "t1" SET "score" = "t1"."score" + ? WHERE "t1"."bossId" = ? AND "t1"."email" = ? RETURNING "id", "bossId"
INSERT INTO "users" ("email", "score", "homeId", "bossId") VALUES (?, ?, ?, ?) ON CONFLICT ("email") DO NOTHING RETURNING "id", "bossId"
UPDATE "users" AS "t2" SET "score" = "t2"."score" + ? WHERE "t2"."bossId" = ? AND "t2"."email" = ? RETURNING "id", "bossId"
INSERT INTO "users" ("email", "score", "homeId", "bossId") VALUES (?, ?, ?, ?) RETURNING "id", "bossId"
ROLLBACK
