-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`userId` FROM `Badge` AS `t1` WHERE `t1`.`code` = ?1
UPDATE `Badge` AS `t2` SET `userId` = NULL WHERE `t2`.`userId` = ?1 AND NOT (`t2`.`id` = ?2)
UPDATE `Badge` AS `t3` SET `userId` = ?1 WHERE `t3`.`id` = ?2
SELECT `t4`.`id`, `t4`.`email`, `t4`.`name`, `t4`.`score`, `t4`.`team_id`, `t4`.`homeId`, `t4`.`deskId`, `t4`.`bossId` FROM `users` AS `t4` WHERE `t4`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`code`, `t0`.`level`, `t0`.`userId` FROM `Badge` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id", "t1"."userId" FROM "Badge" AS "t1" WHERE "t1"."code" = $1
UPDATE "Badge" AS "t2" SET "userId" = NULL WHERE "t2"."userId" = $1 AND NOT ("t2"."id" = $2)
UPDATE "Badge" AS "t3" SET "userId" = $1 WHERE "t3"."id" = $2
SELECT "t4"."id", "t4"."email", "t4"."name", "t4"."score", "t4"."team_id", "t4"."homeId", "t4"."deskId", "t4"."bossId" FROM "users" AS "t4" WHERE "t4"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."code", "t0"."level", "t0"."userId" FROM "Badge" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."userId" FROM "Badge" AS "t1" WHERE "t1"."code" = ?
UPDATE "Badge" AS "t2" SET "userId" = NULL WHERE "t2"."userId" = ? AND NOT ("t2"."id" = ?)
UPDATE "Badge" AS "t3" SET "userId" = ? WHERE "t3"."id" = ?
SELECT "t4"."id", "t4"."email", "t4"."name", "t4"."score", "t4"."team_id", "t4"."homeId", "t4"."deskId", "t4"."bossId" FROM "users" AS "t4" WHERE "t4"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."code", "t0"."level", "t0"."userId" FROM "Badge" AS "t0" ORDER BY "t0"."id" ASC
