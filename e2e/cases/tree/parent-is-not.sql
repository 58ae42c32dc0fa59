-- mysql
SELECT `t0`.`id` FROM `Node` AS `t0` WHERE NOT EXISTS (SELECT 1 FROM `Node` AS `t1` WHERE `t1`.`id` = `t0`.`parentId` AND (`t1`.`name` = ?1) IS NOT FALSE) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Node" AS "t0" WHERE NOT EXISTS (SELECT 1 FROM "Node" AS "t1" WHERE "t1"."id" = "t0"."parentId" AND ("t1"."name" = $1) IS NOT FALSE) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Node" AS "t0" WHERE NOT EXISTS (SELECT 1 FROM "Node" AS "t1" WHERE "t1"."id" = "t0"."parentId" AND ("t1"."name" = ?) IS NOT FALSE) ORDER BY "t0"."id" ASC
