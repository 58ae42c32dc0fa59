-- mysql
SELECT `t0`.`id`, `t0`.`id` FROM `Doc` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `Doc` AS `t0` SET `data` = 'null' WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`data` FROM `Doc` AS `t0` WHERE (`t0`.`id`) IN ?>1
-- postgres
UPDATE "Doc" AS "t0" SET "data" = 'null' WHERE "t0"."id" = $1 RETURNING "data"
-- sqlite
UPDATE "Doc" AS "t0" SET "data" = 'null' WHERE "t0"."id" = ? RETURNING "data"
