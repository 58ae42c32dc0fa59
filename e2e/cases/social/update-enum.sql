-- mysql
SELECT `t0`.`id`, `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `User` AS `t0` SET `role` = ?2 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`role` FROM `User` AS `t0` WHERE (`t0`.`id`) IN ?>1
-- postgres
UPDATE "User" AS "t0" SET "role" = $1 WHERE "t0"."id" = $2 RETURNING "role"
-- sqlite
UPDATE "User" AS "t0" SET "role" = ? WHERE "t0"."id" = ? RETURNING "role"
