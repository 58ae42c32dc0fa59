-- mysql
SELECT `t0`.`id`, `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1 AND `t0`.`age` = ?2 FOR UPDATE; /* and then */ UPDATE `User` AS `t0` SET `age` = ?3 WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`age` FROM `User` AS `t0` WHERE (`t0`.`id`) IN ?>1
-- postgres
UPDATE "User" AS "t0" SET "age" = $1 WHERE "t0"."id" = $2 AND "t0"."age" = $3 RETURNING "age"
-- sqlite
UPDATE "User" AS "t0" SET "age" = ? WHERE "t0"."id" = ? AND "t0"."age" = ? RETURNING "age"
