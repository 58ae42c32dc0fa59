-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`homeId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `City` (`name`) VALUES (?1); /* and then */ SELECT `City`.`id` FROM `City` WHERE `City`.`id` = LAST_INSERT_ID()
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."homeId" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "City" ("name") VALUES ($1) RETURNING "id"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."homeId" FROM "users" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "City" ("name") VALUES (?) RETURNING "id"
ROLLBACK
