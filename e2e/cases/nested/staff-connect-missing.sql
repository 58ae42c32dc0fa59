-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`bossId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
UPDATE `users` AS `t1` SET `bossId` = ?1 WHERE `t1`.`email` IN ?2
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "users" AS "t1" SET "bossId" = $1 WHERE "t1"."email" = ANY($2)
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."bossId" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "users" AS "t1" SET "bossId" = ? WHERE "t1"."email" IN (SELECT value FROM json_each(?))
ROLLBACK
