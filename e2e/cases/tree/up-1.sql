-- mysql
SELECT `t0`.`name`, `t1`.`name`, `t1`.`id` FROM `Node` AS `t0` LEFT JOIN `Node` AS `t1` ON `t1`.`id` = `t0`.`parentId` WHERE `t0`.`id` > ?1 ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."name", "t1"."name", "t1"."id" FROM "Node" AS "t0" LEFT JOIN "Node" AS "t1" ON "t1"."id" = "t0"."parentId" WHERE "t0"."id" > $1 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."name", "t1"."name", "t1"."id" FROM "Node" AS "t0" LEFT JOIN "Node" AS "t1" ON "t1"."id" = "t0"."parentId" WHERE "t0"."id" > ? ORDER BY "t0"."id" ASC
