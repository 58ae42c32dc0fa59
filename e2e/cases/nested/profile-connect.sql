-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`userId` FROM `Profile` AS `t1` WHERE `t1`.`id` = ?1
SELECT 1 FROM `Profile` AS `t2` WHERE `t2`.`userId` = ?1 AND NOT (`t2`.`id` = ?2)
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id", "t1"."userId" FROM "Profile" AS "t1" WHERE "t1"."id" = $1
SELECT 1 FROM "Profile" AS "t2" WHERE "t2"."userId" = $1 AND NOT ("t2"."id" = $2)
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."userId" FROM "Profile" AS "t1" WHERE "t1"."id" = ?
SELECT 1 FROM "Profile" AS "t2" WHERE "t2"."userId" = ? AND NOT ("t2"."id" = ?)
ROLLBACK
