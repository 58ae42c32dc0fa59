-- mysql
SELECT `t0`.`id` FROM `Node` AS `t0` LEFT JOIN `Node` AS `t1` ON `t1`.`id` = `t0`.`parentId` WHERE NOT (`t0`.`parentId` IS NULL) ORDER BY (SELECT COUNT(*) FROM `Node` AS `t2` WHERE `t2`.`parentId` = `t1`.`id`) ASC, `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Node" AS "t0" LEFT JOIN "Node" AS "t1" ON "t1"."id" = "t0"."parentId" WHERE NOT ("t0"."parentId" IS NULL) ORDER BY (SELECT COUNT(*) FROM "Node" AS "t2" WHERE "t2"."parentId" = "t1"."id") ASC, "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Node" AS "t0" LEFT JOIN "Node" AS "t1" ON "t1"."id" = "t0"."parentId" WHERE NOT ("t0"."parentId" IS NULL) ORDER BY (SELECT COUNT(*) FROM "Node" AS "t2" WHERE "t2"."parentId" = "t1"."id") ASC, "t0"."id" ASC
