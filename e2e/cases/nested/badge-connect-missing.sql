-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`userId` FROM `Badge` AS `t1` WHERE `t1`.`code` = ?1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id", "t1"."userId" FROM "Badge" AS "t1" WHERE "t1"."code" = $1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."userId" FROM "Badge" AS "t1" WHERE "t1"."code" = ?
ROLLBACK
