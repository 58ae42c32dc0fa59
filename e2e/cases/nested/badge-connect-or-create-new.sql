-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`userId` FROM `Badge` AS `t1` WHERE `t1`.`code` = ?1
INSERT INTO `Badge` (`code`, `level`, `userId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Badge`.`id`, `Badge`.`userId` FROM `Badge` WHERE `Badge`.`id` = LAST_INSERT_ID()
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id", "t1"."userId" FROM "Badge" AS "t1" WHERE "t1"."code" = $1
INSERT INTO "Badge" ("code", "level", "userId") VALUES ($1, $2, $3) ON CONFLICT ("code") DO NOTHING RETURNING "id", "userId"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."userId" FROM "Badge" AS "t1" WHERE "t1"."code" = ?
INSERT INTO "Badge" ("code", "level", "userId") VALUES (?, ?, ?) ON CONFLICT ("code") DO NOTHING RETURNING "id", "userId"
ROLLBACK
