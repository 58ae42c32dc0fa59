-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`deskId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `Desk` (`code`) VALUES (?1); /* and then */ SELECT `Desk`.`id` FROM `Desk` WHERE `Desk`.`id` = LAST_INSERT_ID()
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."deskId" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Desk" ("code") VALUES ($1) RETURNING "id"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."deskId" FROM "users" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "Desk" ("code") VALUES (?) RETURNING "id"
ROLLBACK
