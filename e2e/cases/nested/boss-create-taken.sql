-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`bossId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id`, `users`.`bossId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "bossId"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id", "bossId"
ROLLBACK
