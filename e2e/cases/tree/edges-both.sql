-- mysql
SELECT `t0`.`id` FROM `Node` AS `t0` WHERE EXISTS (SELECT 1 FROM `Edge` AS `t1` WHERE `t1`.`leftId` = `t0`.`id`) AND EXISTS (SELECT 1 FROM `Edge` AS `t2` WHERE `t2`.`rightId` = `t0`.`id`) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Node" AS "t0" WHERE EXISTS (SELECT 1 FROM "Edge" AS "t1" WHERE "t1"."leftId" = "t0"."id") AND EXISTS (SELECT 1 FROM "Edge" AS "t2" WHERE "t2"."rightId" = "t0"."id") ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Node" AS "t0" WHERE EXISTS (SELECT 1 FROM "Edge" AS "t1" WHERE "t1"."leftId" = "t0"."id") AND EXISTS (SELECT 1 FROM "Edge" AS "t2" WHERE "t2"."rightId" = "t0"."id") ORDER BY "t0"."id" ASC
