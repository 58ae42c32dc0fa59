-- mysql
SELECT `t0`.`id` FROM `Node` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t2`.`B` FROM `Node` AS `t1` JOIN `_follows` AS `t2` ON `t2`.`A` = `t1`.`id` WHERE `t2`.`B` IN ?1 ORDER BY `t1`.`id` ASC
SELECT `t3`.`id`, `t4`.`A` FROM `Node` AS `t3` JOIN `_follows` AS `t4` ON `t4`.`B` = `t3`.`id` WHERE `t4`.`A` IN ?1 ORDER BY `t3`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Node" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "Node" AS "t1" JOIN "_follows" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" = ANY($1) ORDER BY "t1"."id" ASC
SELECT "t3"."id", "t4"."A" FROM "Node" AS "t3" JOIN "_follows" AS "t4" ON "t4"."B" = "t3"."id" WHERE "t4"."A" = ANY($1) ORDER BY "t3"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Node" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t2"."B" FROM "Node" AS "t1" JOIN "_follows" AS "t2" ON "t2"."A" = "t1"."id" WHERE "t2"."B" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT "t3"."id", "t4"."A" FROM "Node" AS "t3" JOIN "_follows" AS "t4" ON "t4"."B" = "t3"."id" WHERE "t4"."A" IN (SELECT value FROM json_each(?)) ORDER BY "t3"."id" ASC
