-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `Note` AS `t1` WHERE `t1`.`userId` = ?1 AND `t1`.`slug` = ?2 FOR UPDATE; /* and then */ UPDATE `Note` AS `t1` SET `text` = ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`userId` FROM `Note` AS `t1` WHERE (`t1`.`id`) IN ?>1
INSERT INTO `Note` (`slug`, `text`, `userId`) VALUES (?1, ?2, ?3) /* unless it is there */; /* and then */ SELECT `Note`.`id`, `Note`.`userId` FROM `Note` WHERE `Note`.`id` = LAST_INSERT_ID()
SELECT `t3`.`id`, `t3`.`email`, `t3`.`name`, `t3`.`score`, `t3`.`team_id`, `t3`.`homeId`, `t3`.`deskId`, `t3`.`bossId` FROM `users` AS `t3` WHERE `t3`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`slug`, `t0`.`text`, `t0`.`userId` FROM `Note` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Note" AS "t1" SET "text" = $1 WHERE "t1"."userId" = $2 AND "t1"."slug" = $3 RETURNING "id", "userId"
INSERT INTO "Note" ("slug", "text", "userId") VALUES ($1, $2, $3) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "userId"
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."text", "t0"."userId" FROM "Note" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Note" AS "t1" SET "text" = ? WHERE "t1"."userId" = ? AND "t1"."slug" = ? RETURNING "id", "userId"
INSERT INTO "Note" ("slug", "text", "userId") VALUES (?, ?, ?) ON CONFLICT ("slug") DO NOTHING RETURNING "id", "userId"
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."text", "t0"."userId" FROM "Note" AS "t0" ORDER BY "t0"."id" ASC
