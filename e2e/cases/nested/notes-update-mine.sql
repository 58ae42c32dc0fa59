-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `Note` AS `t1` WHERE `t1`.`userId` = ?1 AND `t1`.`slug` = ?2 FOR UPDATE; /* and then */ UPDATE `Note` AS `t1` SET `text` = ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`userId` FROM `Note` AS `t1` WHERE (`t1`.`id`) IN ?>1
SELECT `t2`.`id`, `t2`.`email`, `t2`.`name`, `t2`.`score`, `t2`.`team_id`, `t2`.`homeId`, `t2`.`deskId`, `t2`.`bossId` FROM `users` AS `t2` WHERE `t2`.`id` = ?1
COMMIT
SELECT `t0`.`id`, `t0`.`slug`, `t0`.`text`, `t0`.`userId` FROM `Note` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Note" AS "t1" SET "text" = $1 WHERE "t1"."userId" = $2 AND "t1"."slug" = $3 RETURNING "id", "userId"
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."id" = $1
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."text", "t0"."userId" FROM "Note" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Note" AS "t1" SET "text" = ? WHERE "t1"."userId" = ? AND "t1"."slug" = ? RETURNING "id", "userId"
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."id" = ?
COMMIT
SELECT "t0"."id", "t0"."slug", "t0"."text", "t0"."userId" FROM "Note" AS "t0" ORDER BY "t0"."id" ASC
