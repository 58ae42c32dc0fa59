-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT 1 FROM `Profile` AS `t1` WHERE `t1`.`userId` = ?1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT 1 FROM "Profile" AS "t1" WHERE "t1"."userId" = $1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT 1 FROM "Profile" AS "t1" WHERE "t1"."userId" = ?
ROLLBACK
