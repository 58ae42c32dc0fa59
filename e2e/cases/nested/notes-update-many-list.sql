-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
UPDATE `Note` AS `t1` SET `text` = ?1 WHERE `t1`.`userId` = ?2 AND `t1`.`id` > ?3
UPDATE `Note` AS `t2` SET `text` = ?1 WHERE `t2`.`userId` = ?2 AND `t2`.`id` = ?3
SELECT `t3`.`id`, `t3`.`email`, `t3`.`name`, `t3`.`score`, `t3`.`team_id`, `t3`.`homeId`, `t3`.`deskId`, `t3`.`bossId` FROM `users` AS `t3` WHERE `t3`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`slug`, `t0`.`text`, `t0`.`userId` FROM `Note` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Note" AS "t1" SET "text" = $1 WHERE "t1"."userId" = $2 AND "t1"."id" > $3
UPDATE "Note" AS "t2" SET "text" = $1 WHERE "t2"."userId" = $2 AND "t2"."id" = $3
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."text", "t0"."userId" FROM "Note" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Note" AS "t1" SET "text" = ? WHERE "t1"."userId" = ? AND "t1"."id" > ?
UPDATE "Note" AS "t2" SET "text" = ? WHERE "t2"."userId" = ? AND "t2"."id" = ?
SELECT "t3"."id", "t3"."email", "t3"."name", "t3"."score", "t3"."team_id", "t3"."homeId", "t3"."deskId", "t3"."bossId" FROM "users" AS "t3" WHERE "t3"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."text", "t0"."userId" FROM "Note" AS "t0" ORDER BY "t0"."id" ASC
