-- mysql
BEGIN
SELECT `t0`.`id` FROM `City` AS `t0` WHERE `t0`.`id` = ?1
INSERT INTO `users` (`email`, `score`, `homeId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `users`.`id`, `users`.`homeId` FROM `users` WHERE `users`.`id` = LAST_INSERT_ID()
SELECT `t1`.`id`, `t1`.`userId` FROM `Badge` AS `t1` WHERE `t1`.`code` = ?1
UPDATE `Badge` AS `t2` SET `userId` = ?1 WHERE `t2`.`id` = ?2
SELECT `t3`.`id`, `t3`.`email`, `t3`.`name`, `t3`.`score`, `t3`.`team_id`, `t3`.`homeId`, `t3`.`deskId`, `t3`.`bossId`, `t4`.`id`, `t4`.`code`, `t4`.`level`, `t4`.`userId` FROM `users` AS `t3` LEFT JOIN `Badge` AS `t4` ON `t4`.`userId` = `t3`.`id` WHERE `t3`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`code`, `t0`.`level`, `t0`.`userId` FROM `Badge` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = $1
INSERT INTO "users" ("email", "score", "homeId") VALUES ($1, $2, $3) RETURNING "id", "homeId"
SELECT "t1"."id", "t1"."userId" FROM "Badge" AS "t1" WHERE "t1"."code" = $1
UPDATE "Badge" AS "t2" SET "userId" = $1 WHERE "t2"."id" = $2
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId", "t4"."id", "t4"."code", "t4"."level", "t4"."userId" FROM "users" AS "t3" LEFT JOIN "Badge" AS "t4" ON "t4"."userId" = "t3"."id" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."code", "t0"."level", "t0"."userId" FROM "Badge" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "City" AS "t0" WHERE "t0"."id" = ?
INSERT INTO "users" ("email", "score", "homeId") VALUES (?, ?, ?) RETURNING "id", "homeId"
SELECT "t1"."id", "t1"."userId" FROM "Badge" AS "t1" WHERE "t1"."code" = ?
UPDATE "Badge" AS "t2" SET "userId" = ? WHERE "t2"."id" = ?
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId", "t4"."id", "t4"."code", "t4"."level", "t4"."userId" FROM "users" AS "t3" LEFT JOIN "Badge" AS "t4" ON "t4"."userId" = "t3"."id" WHERE "t3"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."code", "t0"."level", "t0"."userId" FROM "Badge" AS "t0" ORDER BY "t0"."id" ASC
