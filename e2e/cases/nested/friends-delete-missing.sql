-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
DELETE `t1` FROM `users` AS `t1` WHERE EXISTS (SELECT 1 FROM `_friends` AS `t2` WHERE `t2`.`B` = ?1 AND `t2`.`A` = `t1`.`id`) AND `t1`.`email` = ?2
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
DELETE FROM "users" AS "t1" WHERE EXISTS (SELECT 1 FROM "_friends" AS "t2" WHERE "t2"."B" = $1 AND "t2"."A" = "t1"."id") AND "t1"."email" = $2
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
DELETE FROM "users" AS "t1" WHERE EXISTS (SELECT 1 FROM "_friends" AS "t2" WHERE "t2"."B" = ? AND "t2"."A" = "t1"."id") AND "t1"."email" = ?
ROLLBACK
