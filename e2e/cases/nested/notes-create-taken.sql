-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `Note` (`slug`, `text`, `userId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Note`.`id`, `Note`.`userId` FROM `Note` WHERE `Note`.`id` = LAST_INSERT_ID()
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Note" ("slug", "text", "userId") VALUES ($1, $2, $3) RETURNING "id", "userId"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "Note" ("slug", "text", "userId") VALUES (?, ?, ?) RETURNING "id", "userId"
ROLLBACK
