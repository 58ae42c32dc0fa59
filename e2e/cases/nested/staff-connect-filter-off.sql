-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`bossId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
UPDATE `users` AS `t1` SET `bossId` = ?1 WHERE `t1`.`email` = ?2 AND `t1`.`id` > ?3
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "users" AS "t1" SET "bossId" = $1 WHERE "t1"."email" = $2 AND "t1"."id" > $3
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "users" AS "t1" SET "bossId" = ? WHERE "t1"."email" = ? AND "t1"."id" > ?
ROLLBACK
