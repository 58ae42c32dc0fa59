-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
DELETE `t1` FROM `Post` AS `t1` WHERE `t1`.`author_id` = ?1 AND `t1`.`slug` = ?2
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
DELETE FROM "Post" AS "t1" WHERE "t1"."author_id" = $1 AND "t1"."slug" = $2
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
DELETE FROM "Post" AS "t1" WHERE "t1"."author_id" = ? AND "t1"."slug" = ?
ROLLBACK
