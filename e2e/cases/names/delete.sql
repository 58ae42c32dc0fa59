-- mysql
SELECT `t0`.`id`, `t0`.`User`, `t0`.`count`, `t0`.`in`, `t0`.`id` FROM `user_user` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t0` FROM `user_user` AS `t0` WHERE (`t0`.`id`) IN ?<1
-- postgres
DELETE FROM "user_user" AS "t0" WHERE "t0"."id" = $1 RETURNING "id", "User", "count", "in"
-- sqlite
DELETE FROM "user_user" AS "t0" WHERE "t0"."id" = ? RETURNING "id", "User", "count", "in"
