-- mysql
SELECT `t0`.`id`, `t1`.`name`, `t1`.`id`, `t2`.`name`, `t2`.`bestId` FROM `Node` AS `t0` LEFT JOIN `Node` AS `t1` ON `t1`.`id` = `t0`.`bestId` LEFT JOIN `Node` AS `t2` ON `t2`.`bestId` = `t0`.`id` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id", "t1"."name", "t1"."id", "t2"."name", "t2"."bestId" FROM "Node" AS "t0" LEFT JOIN "Node" AS "t1" ON "t1"."id" = "t0"."bestId" LEFT JOIN "Node" AS "t2" ON "t2"."bestId" = "t0"."id" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t1"."name", "t1"."id", "t2"."name", "t2"."bestId" FROM "Node" AS "t0" LEFT JOIN "Node" AS "t1" ON "t1"."id" = "t0"."bestId" LEFT JOIN "Node" AS "t2" ON "t2"."bestId" = "t0"."id" ORDER BY "t0"."id" ASC
