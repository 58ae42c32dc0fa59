-- mysql
SELECT `t1`.`id` FROM `Box` AS `t1` WHERE `t1`.`id` IN (SELECT MIN(`t0`.`id`) FROM `Box` AS `t0` GROUP BY `t0`.`data`) ORDER BY `t1`.`id` ASC
-- postgres
SELECT "t1"."id" FROM "Box" AS "t1" WHERE "t1"."id" IN (SELECT MIN("t0"."id") FROM "Box" AS "t0" GROUP BY "t0"."data") ORDER BY "t1"."id" ASC
-- sqlite
SELECT "t1"."id" FROM "Box" AS "t1" WHERE "t1"."id" IN (SELECT MIN("t0"."id") FROM "Box" AS "t0" GROUP BY "t0"."data") ORDER BY "t1"."id" ASC
