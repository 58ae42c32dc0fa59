-- mysql
SELECT `t0`.`name`, `t0`.`id` FROM `Node` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t0` FROM `Node` AS `t0` WHERE (`t0`.`id`) IN ?<1
-- postgres
DELETE FROM "Node" AS "t0" WHERE "t0"."id" = $1 RETURNING "name"
-- sqlite
DELETE FROM "Node" AS "t0" WHERE "t0"."id" = ? RETURNING "name"
