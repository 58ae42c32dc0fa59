-- mysql
BEGIN
SELECT `t0`.`id` FROM `Desk` AS `t0` WHERE `t0`.`code` = ?1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "Desk" AS "t0" WHERE "t0"."code" = $1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Desk" AS "t0" WHERE "t0"."code" = ?
ROLLBACK
