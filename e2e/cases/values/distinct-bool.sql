-- mysql
SELECT `t1`.`id`, `t1`.`bool` FROM `Maybe` AS `t1` WHERE `t1`.`id` IN (SELECT MIN(`t0`.`id`) FROM `Maybe` AS `t0` GROUP BY `t0`.`bool`) ORDER BY `t1`.`id` ASC
-- postgres
SELECT "t1"."id", "t1"."bool" FROM "Maybe" AS "t1" WHERE "t1"."id" IN (SELECT MIN("t0"."id") FROM "Maybe" AS "t0" GROUP BY "t0"."bool") ORDER BY "t1"."id" ASC
-- sqlite
SELECT "t1"."id", "t1"."bool" FROM "Maybe" AS "t1" WHERE "t1"."id" IN (SELECT MIN("t0"."id") FROM "Maybe" AS "t0" GROUP BY "t0"."bool") ORDER BY "t1"."id" ASC
