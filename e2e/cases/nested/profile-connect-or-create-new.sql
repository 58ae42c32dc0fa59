-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`userId` FROM `Profile` AS `t1` WHERE `t1`.`id` = ?1
INSERT INTO `Profile` (`bio`, `userId`) VALUES (?1, ?2); /* and then */ SELECT `Profile`.`id`, `Profile`.`userId` FROM `Profile` WHERE `Profile`.`id` = LAST_INSERT_ID()
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id", "t1"."userId" FROM "Profile" AS "t1" WHERE "t1"."id" = $1
INSERT INTO "Profile" ("bio", "userId") VALUES ($1, $2) RETURNING "id", "userId"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."userId" FROM "Profile" AS "t1" WHERE "t1"."id" = ?
INSERT INTO "Profile" ("bio", "userId") VALUES (?, ?) RETURNING "id", "userId"
ROLLBACK
