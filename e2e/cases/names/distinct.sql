-- mysql
SELECT `t1`.`id`, `t1`.`CLASS` FROM `table with spaces` AS `t1` WHERE `t1`.`id` IN (SELECT MIN(`t0`.`id`) FROM `table with spaces` AS `t0` GROUP BY `t0`.`CLASS`) ORDER BY `t1`.`id` ASC
-- postgres
SELECT "t1"."id", "t1"."CLASS" FROM "table with spaces" AS "t1" WHERE "t1"."id" IN (SELECT MIN("t0"."id") FROM "table with spaces" AS "t0" GROUP BY "t0"."CLASS") ORDER BY "t1"."id" ASC
-- sqlite
SELECT "t1"."id", "t1"."CLASS" FROM "table with spaces" AS "t1" WHERE "t1"."id" IN (SELECT MIN("t0"."id") FROM "table with spaces" AS "t0" GROUP BY "t0"."CLASS") ORDER BY "t1"."id" ASC
