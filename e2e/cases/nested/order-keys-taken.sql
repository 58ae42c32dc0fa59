-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`bossId`, `t0`.`team_id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `Team` (`name`) VALUES (?1); /* and then */ SELECT `Team`.`id` FROM `Team` WHERE `Team`.`id` = LAST_INSERT_ID()
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."bossId", "t0"."team_id" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Team" ("name") VALUES ($1) RETURNING "id"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."bossId", "t0"."team_id" FROM "users" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "Team" ("name") VALUES (?) RETURNING "id"
ROLLBACK
