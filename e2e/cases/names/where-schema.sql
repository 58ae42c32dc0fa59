-- mysql
SELECT `t0`.`id` FROM `table with spaces` AS `t0` WHERE `t0`.`sche-ma` = ?1 ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "table with spaces" AS "t0" WHERE "t0"."sche-ma" = $1 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "table with spaces" AS "t0" WHERE "t0"."sche-ma" = ? ORDER BY "t0"."id" ASC
