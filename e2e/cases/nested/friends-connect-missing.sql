-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id` FROM `users` AS `t1` WHERE `t1`.`email` IN ?1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id" FROM "users" AS "t1" WHERE "t1"."email" = ANY($1)
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id" FROM "users" AS "t1" WHERE "t1"."email" IN (SELECT value FROM json_each(?))
ROLLBACK
