-- mysql
SELECT `t0`.`id`, `t0`.`id` FROM `Node` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `Node` AS `t0` SET `bestId` = NULL WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`name` FROM `Node` AS `t0` WHERE (`t0`.`id`) IN ?>1
SELECT `t0`.`id`, `t0`.`id` FROM `Node` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ UPDATE `Node` AS `t0` SET `bestId` = NULL WHERE (`t0`.`id`) IN ?<1; /* and then */ SELECT `t0`.`name` FROM `Node` AS `t0` WHERE (`t0`.`id`) IN ?>1
SELECT `t0`.`name`, `t0`.`id` FROM `Node` AS `t0` WHERE `t0`.`id` = ?1 FOR UPDATE; /* and then */ DELETE `t0` FROM `Node` AS `t0` WHERE (`t0`.`id`) IN ?<1
SELECT `t0`.`id` FROM `Node` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t0`.`id`, `t0`.`rightId` FROM `Edge` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
UPDATE "Node" AS "t0" SET "bestId" = NULL WHERE "t0"."id" = $1 RETURNING "name"
UPDATE "Node" AS "t0" SET "bestId" = NULL WHERE "t0"."id" = $1 RETURNING "name"
DELETE FROM "Node" AS "t0" WHERE "t0"."id" = $1 RETURNING "name"
SELECT "t0"."id" FROM "Node" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."rightId" FROM "Edge" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
UPDATE "Node" AS "t0" SET "bestId" = NULL WHERE "t0"."id" = ? RETURNING "name"
UPDATE "Node" AS "t0" SET "bestId" = NULL WHERE "t0"."id" = ? RETURNING "name"
DELETE FROM "Node" AS "t0" WHERE "t0"."id" = ? RETURNING "name"
SELECT "t0"."id" FROM "Node" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t0"."id", "t0"."rightId" FROM "Edge" AS "t0" ORDER BY "t0"."id" ASC
