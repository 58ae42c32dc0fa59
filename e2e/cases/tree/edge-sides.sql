-- mysql
SELECT `t0`.`id` FROM `Edge` AS `t0` WHERE EXISTS (SELECT 1 FROM `Node` AS `t1` WHERE `t1`.`id` = `t0`.`leftId` AND `t1`.`weight` > ?1) AND NOT EXISTS (SELECT 1 FROM `Node` AS `t2` WHERE `t2`.`id` = `t0`.`rightId` AND (`t2`.`name` = ?2) IS NOT FALSE) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Edge" AS "t0" WHERE EXISTS (SELECT 1 FROM "Node" AS "t1" WHERE "t1"."id" = "t0"."leftId" AND "t1"."weight" > $1) AND NOT EXISTS (SELECT 1 FROM "Node" AS "t2" WHERE "t2"."id" = "t0"."rightId" AND ("t2"."name" = $2) IS NOT FALSE) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Edge" AS "t0" WHERE EXISTS (SELECT 1 FROM "Node" AS "t1" WHERE "t1"."id" = "t0"."leftId" AND "t1"."weight" > ?) AND NOT EXISTS (SELECT 1 FROM "Node" AS "t2" WHERE "t2"."id" = "t0"."rightId" AND ("t2"."name" = ?) IS NOT FALSE) ORDER BY "t0"."id" ASC
