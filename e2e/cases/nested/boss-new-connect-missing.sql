-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`homeId`, `t0`.`bossId` FROM `users` AS `t0` WHERE `t0`.`email` = ?1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."homeId", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."email" = $1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."homeId", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."email" = ?
ROLLBACK
