-- mysql
SELECT `t0`.`name` FROM `Node` AS `t0` LEFT JOIN `Node` AS `t1` ON `t1`.`id` = `t0`.`parentId` LEFT JOIN `Node` AS `t2` ON `t2`.`id` = `t1`.`parentId` WHERE EXISTS (SELECT 1 FROM `Node` AS `t3` WHERE `t3`.`id` = `t0`.`parentId` AND NOT (`t3`.`parentId` IS NULL)) ORDER BY `t2`.`name` ASC, `t0`.`name` DESC
-- postgres
SELECT "t0"."name" FROM "Node" AS "t0" LEFT JOIN "Node" AS "t1" ON "t1"."id" = "t0"."parentId" LEFT JOIN "Node" AS "t2" ON "t2"."id" = "t1"."parentId" WHERE EXISTS (SELECT 1 FROM "Node" AS "t3" WHERE "t3"."id" = "t0"."parentId" AND NOT ("t3"."parentId" IS NULL)) ORDER BY "t2"."name" ASC, "t0"."name" DESC
-- sqlite
SELECT "t0"."name" FROM "Node" AS "t0" LEFT JOIN "Node" AS "t1" ON "t1"."id" = "t0"."parentId" LEFT JOIN "Node" AS "t2" ON "t2"."id" = "t1"."parentId" WHERE EXISTS (SELECT 1 FROM "Node" AS "t3" WHERE "t3"."id" = "t0"."parentId" AND NOT ("t3"."parentId" IS NULL)) ORDER BY "t2"."name" ASC, "t0"."name" DESC
