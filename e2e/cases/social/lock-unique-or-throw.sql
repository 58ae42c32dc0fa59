-- mysql
BEGIN
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" = $1 FOR UPDATE OF "t0"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" = ?
ROLLBACK
