-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`deskId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
DELETE `t1` FROM `Desk` AS `t1` WHERE `t1`.`id` = ?1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."deskId" FROM "users" AS "t0" WHERE "t0"."id" = $1
DELETE FROM "Desk" AS "t1" WHERE "t1"."id" = $1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."deskId" FROM "users" AS "t0" WHERE "t0"."id" = ?
DELETE FROM "Desk" AS "t1" WHERE "t1"."id" = ?
ROLLBACK
