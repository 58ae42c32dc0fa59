-- mysql
SELECT `t0`.`id`, `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `User` AS `t0` SET `email` = ?2 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`age`, `t0`.`role`, `t0`.`joined`, `t0`.`managerId` FROM `User` AS `t0` WHERE (`t0`.`id`) IN ?>1
-- postgres
UPDATE "User" AS "t0" SET "email" = $1 WHERE "t0"."id" = $2 RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
-- sqlite
UPDATE "User" AS "t0" SET "email" = ? WHERE "t0"."id" = ? RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
