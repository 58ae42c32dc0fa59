-- mysql
SELECT `t0`.`id`, `t0`.`code`, `t0`.`id` FROM `Parent` AS `t0` WHERE `t0`.`code` = ?1 FOR UPDATE; /* and then */ DELETE `t0` FROM `Parent` AS `t0` WHERE (`t0`.`id`) IN ?<1
-- postgres
DELETE FROM "Parent" AS "t0" WHERE "t0"."code" = $1 RETURNING "id", "code"
-- sqlite
DELETE FROM "Parent" AS "t0" WHERE "t0"."code" = ? RETURNING "id", "code"
