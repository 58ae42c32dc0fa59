-- mysql
BEGIN
COMMIT
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t0`.`id` FROM `Post` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE
-- postgres
BEGIN
COMMIT
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" = $1
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" = $1 FOR UPDATE OF "t0"
-- sqlite
BEGIN
COMMIT
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" = ?
SELECT "t0"."id" FROM "Post" AS "t0" WHERE "t0"."id" = ?
