-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
UPDATE `Badge` AS `t1` SET `userId` = NULL WHERE `t1`.`userId` = ?1
INSERT INTO `Badge` (`code`, `level`, `userId`) VALUES (?1, ?2, ?3); /* and then */ SELECT `Badge`.`id`, `Badge`.`userId` FROM `Badge` WHERE `Badge`.`id` = LAST_INSERT_ID()
SELECT `t2`.`id`, `t2`.`email`, `t2`.`name`, `t2`.`score`, `t2`.`team_id`, `t2`.`homeId`, `t2`.`deskId`, `t2`.`bossId` FROM `users` AS `t2` WHERE `t2`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`code`, `t0`.`level`, `t0`.`userId` FROM `Badge` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Badge" AS "t1" SET "userId" = NULL WHERE "t1"."userId" = $1
INSERT INTO "Badge" ("code", "level", "userId") VALUES ($1, $2, $3) RETURNING "id", "userId"
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."code", "t0"."level", "t0"."userId" FROM "Badge" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Badge" AS "t1" SET "userId" = NULL WHERE "t1"."userId" = ?
INSERT INTO "Badge" ("code", "level", "userId") VALUES (?, ?, ?) RETURNING "id", "userId"
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."code", "t0"."level", "t0"."userId" FROM "Badge" AS "t0" ORDER BY "t0"."id" ASC
