-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`userId` FROM `Profile` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t2`.`id` FROM `users` AS `t2` WHERE `t2`.`id` = ?1
SELECT 1 FROM `Profile` AS `t3` WHERE `t3`.`userId` = ?1 AND NOT (`t3`.`id` = ?2)
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."userId" FROM "Profile" AS "t0" WHERE "t0"."id" = $1
SELECT "t2"."id" FROM "users" AS "t2" WHERE "t2"."id" = $1
SELECT 1 FROM "Profile" AS "t3" WHERE "t3"."userId" = $1 AND NOT ("t3"."id" = $2)
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."userId" FROM "Profile" AS "t0" WHERE "t0"."id" = ?
SELECT "t2"."id" FROM "users" AS "t2" WHERE "t2"."id" = ?
SELECT 1 FROM "Profile" AS "t3" WHERE "t3"."userId" = ? AND NOT ("t3"."id" = ?)
ROLLBACK
