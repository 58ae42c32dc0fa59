-- mysql
BEGIN
SELECT `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`userId` FROM `Note` AS `t1` WHERE `t1`.`slug` IN ?1
UPDATE `Note` AS `t3` SET `userId` = ?1 WHERE `t3`.`id` IN ?2 AND (`t3`.`userId` = ?1) IS NOT TRUE
SELECT 1 FROM `Note` AS `t2` WHERE `t2`.`userId` = ?1 AND NOT (`t2`.`id` IN ?2)
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t1"."id", "t1"."userId" FROM "Note" AS "t1" WHERE "t1"."slug" = ANY($1)
UPDATE "Note" AS "t3" SET "userId" = $1 WHERE "t3"."id" = ANY($2) AND ("t3"."userId" = $3) IS NOT TRUE
SELECT 1 FROM "Note" AS "t2" WHERE "t2"."userId" = $1 AND NOT ("t2"."id" = ANY($2))
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t1"."id", "t1"."userId" FROM "Note" AS "t1" WHERE "t1"."slug" IN (SELECT value FROM json_each(?))
UPDATE "Note" AS "t3" SET "userId" = ? WHERE "t3"."id" IN (SELECT value FROM json_each(?)) AND ("t3"."userId" = ?) IS NOT TRUE
SELECT 1 FROM "Note" AS "t2" WHERE "t2"."userId" = ? AND NOT ("t2"."id" IN (SELECT value FROM json_each(?)))
ROLLBACK
