-- mysql
SELECT `t0`.`id`, `t0`.`name`, `t0`.`id` FROM `Tag` AS `t0` WHERE `t0`.`name` = ?1 FOR UPDATE; /* and then */ DELETE `t0` FROM `Tag` AS `t0` WHERE (`t0`.`id`) IN ?<1
-- postgres
DELETE FROM "Tag" AS "t0" WHERE "t0"."name" = $1 RETURNING "id", "name"
-- sqlite
DELETE FROM "Tag" AS "t0" WHERE "t0"."name" = ? RETURNING "id", "name"
