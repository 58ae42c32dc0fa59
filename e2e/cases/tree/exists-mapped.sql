-- mysql
SELECT 1 FROM `Node` AS `t0` WHERE EXISTS (SELECT 1 FROM `_follows` AS `t2` JOIN `Node` AS `t1` ON `t1`.`id` = `t2`.`A` WHERE `t2`.`B` = `t0`.`id` AND `t1`.`name` = ?1) LIMIT 1
-- postgres
SELECT 1 FROM "Node" AS "t0" WHERE EXISTS (SELECT 1 FROM "_follows" AS "t2" JOIN "Node" AS "t1" ON "t1"."id" = "t2"."A" WHERE "t2"."B" = "t0"."id" AND "t1"."name" = $1) LIMIT 1
-- sqlite
SELECT 1 FROM "Node" AS "t0" WHERE EXISTS (SELECT 1 FROM "_follows" AS "t2" JOIN "Node" AS "t1" ON "t1"."id" = "t2"."A" WHERE "t2"."B" = "t0"."id" AND "t1"."name" = ?) LIMIT 1
