-- mysql
SELECT `t0`.`id`, `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `User` AS `t0` SET `age` = ?2 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`age`, `t0`.`id` FROM `User` AS `t0` WHERE (`t0`.`id`) IN ?>1
-- postgres
UPDATE "User" AS "t0" SET "age" = $1 WHERE "t0"."id" = $2 RETURNING "age", "id"
-- sqlite
UPDATE "User" AS "t0" SET "age" = ? WHERE "t0"."id" = ? RETURNING "age", "id"
