-- mysql
BEGIN
SELECT `t0`.`id`, `t0`.`id` FROM `users` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `users` AS `t0` SET `name` = ?2 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id`, `t0`.`homeId` FROM `users` AS `t0` WHERE (`t0`.`id`) IN ?>1
SELECT `t3`.`email`, `t3`.`name`, `t3`.`homeId`, `t3`.`team_id` FROM `users` AS `t3` WHERE `t3`.`id` = ?1
COMMIT
-- postgres
BEGIN
UPDATE "users" AS "t0" SET "name" = $1 WHERE "t0"."id" = $2 RETURNING "id", "homeId"
SELECT "t3"."email", "t3"."name", "t3"."homeId", "t3"."team_id" FROM "users" AS "t3" WHERE "t3"."id" = $1
COMMIT
-- sqlite
BEGIN
UPDATE "users" AS "t0" SET "name" = ? WHERE "t0"."id" = ? RETURNING "id", "homeId"
SELECT "t3"."email", "t3"."name", "t3"."homeId", "t3"."team_id" FROM "users" AS "t3" WHERE "t3"."id" = ?
COMMIT
