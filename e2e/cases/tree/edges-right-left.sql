-- mysql
SELECT `t0`.`id` FROM `Node` AS `t0` WHERE EXISTS (SELECT 1 FROM `Edge` AS `t1` WHERE `t1`.`rightId` = `t0`.`id` AND EXISTS (SELECT 1 FROM `Node` AS `t2` WHERE `t2`.`id` = `t1`.`leftId` AND `t2`.`name` = ?1)) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Node" AS "t0" WHERE EXISTS (SELECT 1 FROM "Edge" AS "t1" WHERE "t1"."rightId" = "t0"."id" AND EXISTS (SELECT 1 FROM "Node" AS "t2" WHERE "t2"."id" = "t1"."leftId" AND "t2"."name" = $1)) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Node" AS "t0" WHERE EXISTS (SELECT 1 FROM "Edge" AS "t1" WHERE "t1"."rightId" = "t0"."id" AND EXISTS (SELECT 1 FROM "Node" AS "t2" WHERE "t2"."id" = "t1"."leftId" AND "t2"."name" = ?)) ORDER BY "t0"."id" ASC
