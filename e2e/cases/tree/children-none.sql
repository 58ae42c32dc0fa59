-- mysql
SELECT `t0`.`id` FROM `Node` AS `t0` WHERE NOT EXISTS (SELECT 1 FROM `Node` AS `t1` WHERE `t1`.`parentId` = `t0`.`id` AND `t1`.`weight` = ?1) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Node" AS "t0" WHERE NOT EXISTS (SELECT 1 FROM "Node" AS "t1" WHERE "t1"."parentId" = "t0"."id" AND "t1"."weight" = $1) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Node" AS "t0" WHERE NOT EXISTS (SELECT 1 FROM "Node" AS "t1" WHERE "t1"."parentId" = "t0"."id" AND "t1"."weight" = ?) ORDER BY "t0"."id" ASC
