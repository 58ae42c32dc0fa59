-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`userId` FROM `Note` AS `t1` WHERE `t1`.`slug` = ?1
INSERT INTO `Note` (`slug`, `text`, `userId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Note`.`id`, `Note`.`userId` FROM `Note` WHERE `Note`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id`, `t1`.`userId` FROM `Note` AS `t1` WHERE `t1`.`slug` = ?1
UPDATE `Note` AS `t2` SET `userId` = ?1 WHERE `t2`.`id` = ?2
SELECT `t1`.`id`, `t1`.`userId` FROM `Note` AS `t1` WHERE `t1`.`slug` = ?1
INSERT INTO `Note` (`slug`, `text`, `userId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Note`.`id`, `Note`.`userId` FROM `Note` WHERE `Note`.`id` = LAST_INSERT_ID()
SELECT `t3`.`id`, `t3`.`email`, `t3`.`name`, `t3`.`score`, `t3`.`team_id`, `t3`.`homeId`, `t3`.`deskId`, `t3`.`bossId` FROM `users` AS `t3` WHERE `t3`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`slug`, `t0`.`text`, `t0`.`userId` FROM `Note` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id", "t1"."userId" FROM "Note" AS "t1" WHERE "t1"."slug" = $1
INSERT INTO "Note" ("slug", "text", "userId") VALUES ($1, $2, $3) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "userId"
SELECT "t1"."id", "t1"."userId" FROM "Note" AS "t1" WHERE "t1"."slug" = $1
UPDATE "Note" AS "t2" SET "userId" = $1 WHERE "t2"."id" = $2
SELECT "t1"."id", "t1"."userId" FROM "Note" AS "t1" WHERE "t1"."slug" = $1
INSERT INTO "Note" ("slug", "text", "userId") VALUES ($1, $2, $3) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "userId"
SELECT "t5"."id", "t5"."email", "t5"."name", "t5"."score", "t5"."team_id", "t5"."homeId", "t5"."deskId", "t5"."bossId" FROM "users" AS "t5" WHERE "t5"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."text", "t0"."userId" FROM "Note" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."userId" FROM "Note" AS "t1" WHERE "t1"."slug" = ?
INSERT INTO "Note" ("slug", "text", "userId") VALUES (?, ?, ?) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "userId"
SELECT "t1"."id", "t1"."userId" FROM "Note" AS "t1" WHERE "t1"."slug" = ?
UPDATE "Note" AS "t2" SET "userId" = ? WHERE "t2"."id" = ?
SELECT "t1"."id", "t1"."userId" FROM "Note" AS "t1" WHERE "t1"."slug" = ?
INSERT INTO "Note" ("slug", "text", "userId") VALUES (?, ?, ?) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "userId"
SELECT "t5"."id", "t5"."email", "t5"."name", "t5"."score", "t5"."team_id", "t5"."homeId", "t5"."deskId", "t5"."bossId" FROM "users" AS "t5" WHERE "t5"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."text", "t0"."userId" FROM "Note" AS "t0" ORDER BY "t0"."id" ASC
