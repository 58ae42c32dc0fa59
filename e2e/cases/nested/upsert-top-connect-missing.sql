-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`homeId` FROM `users` AS `t0` WHERE `t0`.`email` = ?1
SELECT `t1`.`id` FROM `City` AS `t1` WHERE `t1`.`id` = ?1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."homeId" FROM "users" AS "t0" WHERE "t0"."email" = $1
SELECT "t1"."id" FROM "City" AS "t1" WHERE "t1"."id" = $1
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."homeId" FROM "users" AS "t0" WHERE "t0"."email" = ?
SELECT "t1"."id" FROM "City" AS "t1" WHERE "t1"."id" = ?
ROLLBACK
