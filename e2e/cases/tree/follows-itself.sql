-- mysql
SELECT `t0`.`id` FROM `Node` AS `t0` WHERE EXISTS (SELECT 1 FROM `_follows` AS `t4` JOIN `Node` AS `t1` ON `t1`.`id` = `t4`.`A` WHERE `t4`.`B` = `t0`.`id` AND EXISTS (SELECT 1 FROM `_follows` AS `t3` JOIN `Node` AS `t2` ON `t2`.`id` = `t3`.`B` WHERE `t3`.`A` = `t1`.`id` AND `t2`.`id` = ?1)) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Node" AS "t0" WHERE EXISTS (SELECT 1 FROM "_follows" AS "t4" JOIN "Node" AS "t1" ON "t1"."id" = "t4"."A" WHERE "t4"."B" = "t0"."id" AND EXISTS (SELECT 1 FROM "_follows" AS "t3" JOIN "Node" AS "t2" ON "t2"."id" = "t3"."B" WHERE "t3"."A" = "t1"."id" AND "t2"."id" = $1)) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Node" AS "t0" WHERE EXISTS (SELECT 1 FROM "_follows" AS "t4" JOIN "Node" AS "t1" ON "t1"."id" = "t4"."A" WHERE "t4"."B" = "t0"."id" AND EXISTS (SELECT 1 FROM "_follows" AS "t3" JOIN "Node" AS "t2" ON "t2"."id" = "t3"."B" WHERE "t3"."A" = "t1"."id" AND "t2"."id" = ?)) ORDER BY "t0"."id" ASC
