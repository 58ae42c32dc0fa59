-- mysql
SELECT `t0`.`id` FROM `Node` AS `t0` WHERE NOT EXISTS (SELECT 1 FROM `_follows` AS `t2` WHERE `t2`.`B` = `t0`.`id`) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Node" AS "t0" WHERE NOT EXISTS (SELECT 1 FROM "_follows" AS "t2" WHERE "t2"."B" = "t0"."id") ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Node" AS "t0" WHERE NOT EXISTS (SELECT 1 FROM "_follows" AS "t2" WHERE "t2"."B" = "t0"."id") ORDER BY "t0"."id" ASC
