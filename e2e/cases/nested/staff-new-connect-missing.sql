-- mysql
BEGIN
SELECT `t0`.`id` FROM `City` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id`, `users`.`homeId`, `users`.`bossId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
UPDATE `users` AS `t1` SET `bossId` = ?1 WHERE `t1`.`email` IN ?2
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId", "bossId"
UPDATE "users" AS "t1" SET "bossId" = $1 WHERE "t1"."email" = ANY($2)
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id", "homeId", "bossId"
UPDATE "users" AS "t1" SET "bossId" = ? WHERE "t1"."email" IN (SELECT value FROM json_each(?))
ROLLBACK
