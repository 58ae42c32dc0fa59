-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
DELETE `t1` FROM `Membership` AS `t1` WHERE `t1`.`userId` = ?1 AND `t1`.`userId` = ?2 AND `t1`.`clubId` = ?3
SELECT `t2`.`id`, `t2`.`email`, `t2`.`name`, `t2`.`score`, `t2`.`team_id`, `t2`.`homeId`, `t2`.`deskId`, `t2`.`bossId` FROM `users` AS `t2` WHERE `t2`.`id` = ?1
COMMIT
SELECT `t0`.`userId`, `t0`.`clubId`, `t0`.`role` FROM `Membership` AS `t0` ORDER BY `t0`.`userId` ASC, `t0`.`clubId` ASC
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
DELETE FROM "Membership" AS "t1" WHERE "t1"."userId" = $1 AND "t1"."userId" = $2 AND "t1"."clubId" = $3
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."id" = $1
COMMIT
SELECT "t0"."userId", "t0"."clubId", "t0"."role" FROM "Membership" AS "t0" ORDER BY "t0"."userId" ASC, "t0"."clubId" ASC
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
DELETE FROM "Membership" AS "t1" WHERE "t1"."userId" = ? AND "t1"."userId" = ? AND "t1"."clubId" = ?
SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."score", "t2"."team_id", "t2"."homeId", "t2"."deskId", "t2"."bossId" FROM "users" AS "t2" WHERE "t2"."id" = ?
COMMIT
SELECT "t0"."userId", "t0"."clubId", "t0"."role" FROM "Membership" AS "t0" ORDER BY "t0"."userId" ASC, "t0"."clubId" ASC
