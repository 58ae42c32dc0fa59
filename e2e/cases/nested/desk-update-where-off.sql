-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`deskId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `Desk` AS `t1` WHERE `t1`.`id` = ?1 AND `t1`.`id` > ?2 FOR UPDATE; /* and then */ UPDATE `Desk` AS `t1` SET `code` = ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id` FROM `Desk` AS `t1` WHERE (`t1`.`id`) IN ?>1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."deskId" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "Desk" AS "t1" SET "code" = $1 WHERE "t1"."id" = $2 AND "t1"."id" > $3 RETURNING "id"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."deskId" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "Desk" AS "t1" SET "code" = ? WHERE "t1"."id" = ? AND "t1"."id" > ? RETURNING "id"
ROLLBACK
