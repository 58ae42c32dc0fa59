-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id` FROM `users` AS `t1` WHERE `t1`.`id` = ?1
COMMIT
BEGIN
SELECT `t0`.`id`, `t0`.`author_id` FROM `Post` AS `t0` WHERE `t0`.`slug` = ?1
SELECT `t1`.`author_id` FROM `Post` AS `t1` WHERE `t1`.`id` = ?1
COMMIT
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id` FROM `users` AS `t1` WHERE `t1`.`id` = ?1
COMMIT
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id" FROM "users" AS "t1" WHERE "t1"."id" = $1
COMMIT
BEGIN
SELECT "t0"."id", "t0"."author_id" FROM "Post" AS "t0" WHERE "t0"."slug" = $1
SELECT "t1"."author_id" FROM "Post" AS "t1" WHERE "t1"."id" = $1
COMMIT
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id" FROM "users" AS "t1" WHERE "t1"."id" = $1
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id" FROM "users" AS "t1" WHERE "t1"."id" = ?
COMMIT
BEGIN
SELECT "t0"."id", "t0"."author_id" FROM "Post" AS "t0" WHERE "t0"."slug" = ?
SELECT "t1"."author_id" FROM "Post" AS "t1" WHERE "t1"."id" = ?
COMMIT
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id" FROM "users" AS "t1" WHERE "t1"."id" = ?
COMMIT
