-- mysql
SELECT `t0`.`id`, (SELECT COUNT(*) FROM `_follows` AS `t2` JOIN `Node` AS `t1` ON `t1`.`id` = `t2`.`B` WHERE `t2`.`A` = `t0`.`id` AND `t1`.`weight` > ?1) FROM `Node` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id", (SELECT COUNT(*) FROM "_follows" AS "t2" JOIN "Node" AS "t1" ON "t1"."id" = "t2"."B" WHERE "t2"."A" = "t0"."id" AND "t1"."weight" > $1) FROM "Node" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", (SELECT COUNT(*) FROM "_follows" AS "t2" JOIN "Node" AS "t1" ON "t1"."id" = "t2"."B" WHERE "t2"."A" = "t0"."id" AND "t1"."weight" > ?) FROM "Node" AS "t0" ORDER BY "t0"."id" ASC
