-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`bossId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
DELETE `t1` FROM `users` AS `t1` WHERE `t1`.`bossId` = ?1 AND `t1`.`email` = ?2
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = $1
DELETE FROM "users" AS "t1" WHERE "t1"."bossId" = $1 AND "t1"."email" = $2
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = ?
DELETE FROM "users" AS "t1" WHERE "t1"."bossId" = ? AND "t1"."email" = ?
ROLLBACK
