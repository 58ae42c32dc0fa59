-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT 1 FROM `Profile` AS `t1` WHERE `t1`.`userId` = ?1
INSERT INTO `Profile` (`bio`, `userId`) VALUES (?1, ?2); /* and then */ SELECT `Profile`.`id`, `Profile`.`userId` FROM `Profile` WHERE `Profile`.`id` = LAST_INSERT_ID()
SELECT `t2`.`id`, `t2`.`email`, `t2`.`name`, `t2`.`score`, `t2`.`team_id`, `t2`.`homeId`, `t2`.`deskId`, `t2`.`bossId` FROM `users` AS `t2` WHERE `t2`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`bio`, `t0`.`userId` FROM `Profile` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT 1 FROM "Profile" AS "t1" WHERE "t1"."userId" = $1
INSERT INTO "Profile" ("bio", "userId") VALUES ($1, $2) RETURNING "id", "userId"
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."bio", "t0"."userId" FROM "Profile" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT 1 FROM "Profile" AS "t1" WHERE "t1"."userId" = ?
INSERT INTO "Profile" ("bio", "userId") VALUES (?, ?) RETURNING "id", "userId"
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."bio", "t0"."userId" FROM "Profile" AS "t0" ORDER BY "t0"."id" ASC
