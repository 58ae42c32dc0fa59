-- mysql
BEGIN
INSERT INTO `City` (`name`) VALUES (?1); /* and then */ SELECT `City`.`id` FROM `City` WHERE `City`.`id` = LAST_INSERT_ID()
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id`, `users`.`homeId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
INSERT INTO `Profile` (`bio`, `userId`) VALUES (?1, ?2); /* and then */ SELECT `Profile`.`id`, `Profile`.`userId` FROM `Profile` WHERE `Profile`.`id` = LAST_INSERT_ID()
SELECT `t0`.`id`, `t0`.`bio`, `t0`.`userId`, `t1`.`id`, `t1`.`email`, `t1`.`name`, `t1`.`score`, `t1`.`team_id`, `t1`.`homeId`, `t1`.`deskId`, `t1`.`bossId`, `t2`.`id`, `t2`.`name` FROM `Profile` AS `t0` LEFT JOIN `users` AS `t1` ON `t1`.`id` = `t0`.`userId` LEFT JOIN `City` AS `t2` ON `t2`.`id` = `t1`.`homeId` WHERE `t0`.`id` = ?1
COMMIT
-- postgres
BEGIN
WITH "s0" AS (INSERT INTO "City" ("name") VALUES ($1) RETURNING "id"), "s1" AS (INSERT INTO "users" ("email", "score", "homeId") VALUES ($2, $3, (SELECT "s0"."id" FROM "s0")) RETURNING "id", "homeId"), "s2" AS (INSERT INTO "Profile" ("bio", "userId") VALUES ($4, (SELECT "s1"."id" FROM "s1")) RETURNING "id", "userId") SELECT "s2"."id" FROM "s2"
SELECT "t0"."id", "t0"."bio", "t0"."userId", "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId", "t2"."id", "t2"."name" FROM "Profile" AS "t0" LEFT JOIN "users" AS "t1" ON "t1"."id" = "t0"."userId" LEFT JOIN "City" AS "t2" ON "t2"."id" = "t1"."homeId" WHERE "t0"."id" = $1
COMMIT
-- sqlite
BEGIN
INSERT INTO "City" ("name") VALUES (?) RETURNING "id"
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id", "homeId"
INSERT INTO "Profile" ("bio", "userId") VALUES (?, ?) RETURNING "id", "userId"
SELECT "t0"."id", "t0"."bio", "t0"."userId", "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId", "t2"."id", "t2"."name" FROM "Profile" AS "t0" LEFT JOIN "users" AS "t1" ON "t1"."id" = "t0"."userId" LEFT JOIN "City" AS "t2" ON "t2"."id" = "t1"."homeId" WHERE "t0"."id" = ?
COMMIT
