-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
UPDATE `Note` AS `t1` SET `userId` = ?1 WHERE `t1`.`slug` IN ?2
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Note" AS "t1" SET "userId" = $1 WHERE "t1"."slug" = ANY($2)
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Note" AS "t1" SET "userId" = ? WHERE "t1"."slug" IN (SELECT value FROM json_each(?))
ROLLBACK
