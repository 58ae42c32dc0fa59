-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`homeId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `City` AS `t1` WHERE `t1`.`id` = ?1 AND `t1`.`id` > ?2 FOR UPDATE; /* and then */ UPDATE `City` AS `t1` SET `name` = ?3 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id` FROM `City` AS `t1` WHERE (`t1`.`id`) IN ?>1
ROLLBACK
-- postgres
BEGIN
SELECT "t0"."id", "t0"."homeId" FROM "users" AS "t0" WHERE "t0"."id" = $1
UPDATE "City" AS "t1" SET "name" = $1 WHERE "t1"."id" = $2 AND "t1"."id" > $3 RETURNING "id"
ROLLBACK
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."homeId" FROM "users" AS "t0" WHERE "t0"."id" = ?
UPDATE "City" AS "t1" SET "name" = ? WHERE "t1"."id" = ? AND "t1"."id" > ? RETURNING "id"
ROLLBACK
