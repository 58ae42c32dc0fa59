-- mysql
SELECT `t0`.`id`, (SELECT COUNT(*) FROM `_follows` AS `t2` WHERE `t2`.`B` = `t0`.`id`), (SELECT COUNT(*) FROM `_follows` AS `t4` WHERE `t4`.`A` = `t0`.`id`) FROM `Node` AS `t0` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id", (SELECT COUNT(*) FROM "_follows" AS "t2" WHERE "t2"."B" = "t0"."id"), (SELECT COUNT(*) FROM "_follows" AS "t4" WHERE "t4"."A" = "t0"."id") FROM "Node" AS "t0" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", (SELECT COUNT(*) FROM "_follows" AS "t2" WHERE "t2"."B" = "t0"."id"), (SELECT COUNT(*) FROM "_follows" AS "t4" WHERE "t4"."A" = "t0"."id") FROM "Node" AS "t0" ORDER BY "t0"."id" ASC
