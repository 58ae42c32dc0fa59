-- mysql
SELECT `t0`.`email`, `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t0` FROM `User` AS `t0` WHERE (`t0`.`id`) IN ?<1
-- postgres
DELETE FROM "User" AS "t0" WHERE "t0"."id" = $1 RETURNING "email"
-- sqlite
DELETE FROM "User" AS "t0" WHERE "t0"."id" = ? RETURNING "email"
