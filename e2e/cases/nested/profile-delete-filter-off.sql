-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
DELETE `t1` FROM `Profile` AS `t1` WHERE `t1`.`userId` = ?1 AND `t1`.`id` > ?2
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
DELETE FROM "Profile" AS "t1" WHERE "t1"."userId" = $1 AND "t1"."id" > $2
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
DELETE FROM "Profile" AS "t1" WHERE "t1"."userId" = ? AND "t1"."id" > ?
ROLLBACK
