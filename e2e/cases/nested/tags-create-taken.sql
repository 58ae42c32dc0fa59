-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `Tag` (`name`) VALUES (?1); /* and then */ SELECT `Tag`.`id` FROM `Tag` WHERE `Tag`.`id` = LAST_INSERT_ID()
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "Tag" ("name") VALUES ($1) RETURNING "id"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "Tag" ("name") VALUES (?) RETURNING "id"
ROLLBACK
