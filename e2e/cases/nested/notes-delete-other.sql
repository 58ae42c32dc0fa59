-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
DELETE `t1` FROM `Note` AS `t1` WHERE `t1`.`userId` = ?1 AND `t1`.`slug` = ?2
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
DELETE FROM "Note" AS "t1" WHERE "t1"."userId" = $1 AND "t1"."slug" = $2
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
DELETE FROM "Note" AS "t1" WHERE "t1"."userId" = ? AND "t1"."slug" = ?
ROLLBACK
