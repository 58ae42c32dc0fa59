-- mysql
BEGIN
SELECT `t0`.`id` FROM `City` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id`, `users`.`homeId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
INSERT INTO `Profile` (`bio`, `userId`) VALUES (?1, ?2); /* and then */ SELECT `Profile`.`id`, `Profile`.`userId` FROM `Profile` WHERE `Profile`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id`, `t1`.`email`, `t1`.`name`, `t1`.`score`, `t1`.`team_id`, `t1`.`homeId`, `t1`.`deskId`, `t1`.`bossId`, `t2`.`id`, `t2`.`bio`, `t2`.`userId` FROM `users` AS `t1` LEFT JOIN `Profile` AS `t2` ON `t2`.`userId` = `t1`.`id` WHERE `t1`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`bio`, `t0`.`userId` FROM `Profile` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId"
INSERT INTO "Profile" ("bio", "userId") VALUES ($1, $2) RETURNING "id", "userId"
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId", "t2"."id", "t2"."bio", "t2"."userId" FROM "users" AS "t1" LEFT JOIN "Profile" AS "t2" ON "t2"."userId" = "t1"."id" WHERE "t1"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."bio", "t0"."userId" FROM "Profile" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id", "homeId"
INSERT INTO "Profile" ("bio", "userId") VALUES (?, ?) RETURNING "id", "userId"
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."score", "t1"."team_id", "t1"."homeId", "t1"."deskId", "t1"."bossId", "t2"."id", "t2"."bio", "t2"."userId" FROM "users" AS "t1" LEFT JOIN "Profile" AS "t2" ON "t2"."userId" = "t1"."id" WHERE "t1"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."bio", "t0"."userId" FROM "Profile" AS "t0" ORDER BY "t0"."id" ASC
