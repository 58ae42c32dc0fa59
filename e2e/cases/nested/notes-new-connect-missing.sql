-- mysql
BEGIN
SELECT `t0`.`id` FROM `City` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id`, `users`.`homeId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
UPDATE `Note` AS `t1` SET `userId` = ?1 WHERE `t1`.`slug` IN ?2
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId"
UPDATE "Note" AS "t1" SET "userId" = $1 WHERE "t1"."slug" = ANY($2)
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id", "homeId"
UPDATE "Note" AS "t1" SET "userId" = ? WHERE "t1"."slug" IN (SELECT value FROM json_each(?))
ROLLBACK
