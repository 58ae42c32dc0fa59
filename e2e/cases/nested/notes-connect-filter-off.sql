-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
UPDATE `Note` AS `t1` SET `userId` = ?1 WHERE `t1`.`slug` = ?2 AND `t1`.`id` > ?3
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Note" AS "t1" SET "userId" = $1 WHERE "t1"."slug" = $2 AND "t1"."id" > $3
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Note" AS "t1" SET "userId" = ? WHERE "t1"."slug" = ? AND "t1"."id" > ?
ROLLBACK
