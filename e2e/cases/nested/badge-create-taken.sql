-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
UPDATE `Badge` AS `t1` SET `userId` = NULL WHERE `t1`.`userId` = ?1
INSERT INTO `Badge` (`code`, `level`, `userId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Badge`.`id`, `Badge`.`userId` FROM `Badge` WHERE `Badge`.`id` = LAST_INSERT_ID()
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Badge" AS "t1" SET "userId" = NULL WHERE "t1"."userId" = $1
INSERT INTO "Badge" ("code", "level", "userId") VALUES ($1, $2, $3) RETURNING "id", "userId"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Badge" AS "t1" SET "userId" = NULL WHERE "t1"."userId" = ?
INSERT INTO "Badge" ("code", "level", "userId") VALUES (?, ?, ?) RETURNING "id", "userId"
ROLLBACK
