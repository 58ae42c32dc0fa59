-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`homeId` FROM `users` AS `t0` WHERE `t0`.`id` = ?1
SELECT `t2`.`id` FROM `City` AS `t2` WHERE `t2`.`id` = ?1
SELECT `t1`.`id`, `t1`.`id` FROM `users` AS `t1` WHERE `t1`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `users` AS `t1` SET `homeId` = ?2 WHERE (`t1`.`id`) IN ?<1; /* and then */ SELECT `t1`.`id`, `t1`.`homeId` FROM `users` AS `t1` WHERE (`t1`.`id`) IN ?>1
SELECT `t5`.`email`, `t5`.`name`, `t5`.`homeId`, `t5`.`team_id` FROM `users` AS `t5` WHERE `t5`.`id` = ?1
COMMIT
-- postgres
BEGIN
SELECT "t0"."id", "t0"."homeId" FROM "users" AS "t0" WHERE "t0"."id" = $1
SELECT "t2"."id" FROM "City" AS "t2" WHERE "t2"."id" = $1
UPDATE "users" AS "t1" SET "homeId" = $1 WHERE "t1"."id" = $2 RETURNING "id", "homeId"
SELECT "t5"."email", "t5"."name", "t5"."homeId", "t5"."team_id" FROM "users" AS "t5" WHERE "t5"."id" = $1
COMMIT
-- sqlite
BEGIN
SELECT "t0"."id", "t0"."homeId" FROM "users" AS "t0" WHERE "t0"."id" = ?
SELECT "t2"."id" FROM "City" AS "t2" WHERE "t2"."id" = ?
UPDATE "users" AS "t1" SET "homeId" = ? WHERE "t1"."id" = ? RETURNING "id", "homeId"
SELECT "t5"."email", "t5"."name", "t5"."homeId", "t5"."team_id" FROM "users" AS "t5" WHERE "t5"."id" = ?
COMMIT
