-- mysql
SELECT `t0`.`id` FROM `Node` AS `t0` WHERE EXISTS (SELECT 1 FROM `_follows` AS `t2` JOIN `Node` AS `t1` ON `t1`.`id` = `t2`.`A` WHERE `t2`.`B` = `t0`.`id` AND `t1`.`name` = ?1) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Node" AS "t0" WHERE EXISTS (SELECT 1 FROM "_follows" AS "t2" JOIN "Node" AS "t1" ON "t1"."id" = "t2"."A" WHERE "t2"."B" = "t0"."id" AND "t1"."name" = $1) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Node" AS "t0" WHERE EXISTS (SELECT 1 FROM "_follows" AS "t2" JOIN "Node" AS "t1" ON "t1"."id" = "t2"."A" WHERE "t2"."B" = "t0"."id" AND "t1"."name" = ?) ORDER BY "t0"."id" ASC
