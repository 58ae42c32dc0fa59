-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`userId` FROM `Profile` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id`, `t1`.`id` FROM `Profile` AS `t1` WHERE `t1`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `Profile` AS `t1` SET `userId` = ?2 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`userId` FROM `Profile` AS `t1` WHERE (`t1`.`id`) IN ?>1
SELECT `t2`.`id`, `t2`.`bio`, `t2`.`userId` FROM `Profile` AS `t2` WHERE `t2`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`bio`, `t0`.`userId` FROM `Profile` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`score`, `t0`.`team_id`, `t0`.`homeId`, `t0`.`deskId`, `t0`.`bossId` FROM `users` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id", "t0"."userId" FROM "Profile" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id"
UPDATE "Profile" AS "t1" SET "userId" = $1 WHERE "t1"."id" = $2 RETURNING "id", "userId"
SELECT "t2"."id", "t2"."bio", "t2"."userId" FROM "Profile" AS "t2" WHERE "t2"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."bio", "t0"."userId" FROM "Profile" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."userId" FROM "Profile" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id"
UPDATE "Profile" AS "t1" SET "userId" = ? WHERE "t1"."id" = ? RETURNING "id", "userId"
SELECT "t2"."id", "t2"."bio", "t2"."userId" FROM "Profile" AS "t2" WHERE "t2"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."bio", "t0"."userId" FROM "Profile" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."score", "t0"."team_id", "t0"."homeId", "t0"."deskId", "t0"."bossId" FROM "users" AS "t0" ORDER BY "t0"."id" ASC
