-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `Note` AS `t1` WHERE `t1`.`userId` = ?1 AND `t1`.`slug` = ?2 FOR UPDATE; /* and then */ UPDATE `Note` AS `t1` SET `text` = ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`userId` FROM `Note` AS `t1` WHERE (`t1`.`id`) IN ?>1
INSERT INTO `Note` (`slug`, `text`, `userId`) VALUES (?1, ?2, ?3) /* unless it is there */; /* and then */ SELECT `Note`.`id`, `Note`.`userId` FROM `Note` WHERE `Note`.`id` = LAST_INSERT_ID()
SELECT `t2`.`id`, `t2`.`id` FROM `Note` AS `t2` WHERE `t2`.`userId` = ?1 AND `t2`.`slug` = ?2 FOR UPDATE; /* and then */ UPDATE `Note` AS `t2` SET `text` = ?3 WHERE (`t2`.`id`) IN ?<1; /* and then */ SELECT `t2`.`id`, `t2`.`userId` FROM `Note` AS `t2` WHERE (`t2`.`id`) IN ?>1
INSERT INTO `Note` (`slug`, `text`, `userId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Note`.`id`, `Note`.`userId` FROM `Note` WHERE `Note`.`id` = LAST_INSERT_ID()
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Note" AS "t1" SET "text" = $1 WHERE "t1"."userId" = $2 AND "t1"."slug" = $3 RETURNING "id", "userId"
INSERT INTO "Note" ("slug", "text", "userId") VALUES ($1, $2, $3) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "userId"
UPDATE "Note" AS "t2" SET "text" = $1 WHERE "t2"."userId" = $2 AND "t2"."slug" = $3 RETURNING "id", "userId"
INSERT INTO "Note" ("slug", "text", "userId") VALUES ($1, $2, $3) RETURNING "id", "userId"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Note" AS "t1" SET "text" = ? WHERE "t1"."userId" = ? AND "t1"."slug" = ? RETURNING "id", "userId"
INSERT INTO "Note" ("slug", "text", "userId") VALUES (?, ?, ?) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "userId"
UPDATE "Note" AS "t2" SET "text" = ? WHERE "t2"."userId" = ? AND "t2"."slug" = ? RETURNING "id", "userId"
INSERT INTO "Note" ("slug", "text", "userId") VALUES (?, ?, ?) RETURNING "id", "userId"
ROLLBACK
