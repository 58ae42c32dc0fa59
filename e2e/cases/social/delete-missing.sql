-- mysql
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`age`, `t0`.`role`, `t0`.`joined`, `t0`.`managerId`, `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t0` FROM `User` AS `t0` WHERE (`t0`.`id`) IN ?<1
-- postgres
DELETE FROM "User" AS "t0" WHERE "t0"."id" = $1 RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
-- sqlite
DELETE FROM "User" AS "t0" WHERE "t0"."id" = ? RETURNING "id", "email", "name", "age", "role", "joined", "managerId"
