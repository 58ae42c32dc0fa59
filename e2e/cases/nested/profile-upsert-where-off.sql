-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `Profile` AS `t1` WHERE `t1`.`userId` = ?1 AND `t1`.`id` > ?2 FOR UPDATE; /* and then */ UPDATE `Profile` AS `t1` SET `bio` = ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`userId` FROM `Profile` AS `t1` WHERE (`t1`.`id`) IN ?>1
INSERT INTO `Profile` (`bio`, `userId`) VALUES (?1, ?2); /* and then */ SELECT `Profile`.`id`, `Profile`.`userId` FROM `Profile` WHERE `Profile`.`id` = LAST_INSERT_ID()
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Profile" AS "t1" SET "bio" = $1 WHERE "t1"."userId" = $2 AND "t1"."id" > $3 RETURNING "id", "userId"
INSERT INTO "Profile" ("bio", "userId") VALUES ($1, $2) RETURNING "id", "userId"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Profile" AS "t1" SET "bio" = ? WHERE "t1"."userId" = ? AND "t1"."id" > ? RETURNING "id", "userId"
INSERT INTO "Profile" ("bio", "userId") VALUES (?, ?) RETURNING "id", "userId"
ROLLBACK
