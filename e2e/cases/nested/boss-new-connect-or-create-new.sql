-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`homeId`, `t0`.`bossId` FROM `users` AS `t0` WHERE `t0`.`email` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id`, `users`.`homeId`, `users`.`bossId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id` FROM `City` AS `t1` WHERE `t1`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`, `bossId`) VALUES (?1, ?2, ?3, ?4); /* and then */ SELECT `users`.`id`, `users`.`homeId`, `users`.`bossId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t2`.`id`, `t2`.`email`, `t2`.`name`, `t2`.`score`, `t2`.`team_id`, `t2`.`homeId`, `t2`.`deskId`, `t2`.`bossId`, `t3`.`id`, `t3`.`email`, `t3`.`name`, `t3`.`score`, `t3`.`team_id`, `t3`.`homeId`, `t3`.`deskId`, `t3`.`bossId` FROM `users` AS `t2` LEFT JOIN `users` AS `t3` ON `t3`.`id` = `t2`.`bossId` WHERE `t2`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."homeId", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."email" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) ON CONFLICT ("email") DO NOTHING RETURNING "id", "homeId", "bossId"
SELECT "t2"."id" FROM "City" AS "t2" WHERE "t2"."id" = $1
INSERT INTO "users" ("email", "score", "homeId", "bossId") VALUES ($1, $2, $3, $4) RETURNING "id", "homeId", "bossId"
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId", "t4"."id", "t4"."email", "t4"."name", "t4"."score", "t4"."team_id", "t4"."homeId", "t4"."deskId", "t4"."bossId" FROM "users" AS "t3" LEFT JOIN "users" AS "t4" ON "t4"."id" = "t3"."bossId" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."homeId", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."email" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) ON CONFLICT ("email") DO NOTHING RETURNING "id", "homeId", "bossId"
SELECT "t2"."id" FROM "City" AS "t2" WHERE "t2"."id" = ?
INSERT INTO "users" ("email", "score", "homeId", "bossId") VALUES (?, ?, ?, ?) RETURNING "id", "homeId", "bossId"
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId", "t4"."id", "t4"."email", "t4"."name", "t4"."score", "t4"."team_id", "t4"."homeId", "t4"."deskId", "t4"."bossId" FROM "users" AS "t3" LEFT JOIN "users" AS "t4" ON "t4"."id" = "t3"."bossId" WHERE "t3"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
