-- mysql
SELECT `t0`.`id`, `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `User` AS `t0` SET `name` = ?2, `role` = ?3, `age` = NULL WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`age`, `t0`.`role`, `t0`.`managerId` FROM `User` AS `t0` WHERE (`t0`.`id`) IN ?>1
-- postgres
UPDATE "User" AS "t0" SET "name" = $1, "role" = $2, "age" = NULL WHERE "t0"."id" = $3 RETURNING "id", "email", "name", "age", "role", "managerId"
-- sqlite
UPDATE "User" AS "t0" SET "name" = ?, "role" = ?, "age" = NULL WHERE "t0"."id" = ? RETURNING "id", "email", "name", "age", "role", "managerId"
