-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
UPDATE `Post` AS `t1` SET `author_id` = ?1 WHERE `t1`.`slug` IN ?2
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Post" AS "t1" SET "author_id" = $1 WHERE "t1"."slug" = ANY($2)
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Post" AS "t1" SET "author_id" = ? WHERE "t1"."slug" IN (SELECT value FROM json_each(?))
ROLLBACK
