-- mysql
SELECT `t0`.`name` FROM `ByDecimal` AS `t0` WHERE `t0`.`id` >= (SELECT `t1`.`id` FROM `ByDecimal` AS `t1` WHERE `t1`.`id` = ?1) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."name" FROM "ByDecimal" AS "t0" WHERE "t0"."id" >= (SELECT "t1"."id" FROM "ByDecimal" AS "t1" WHERE "t1"."id" = $1) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."name" FROM "ByDecimal" AS "t0" WHERE "t0"."id" >= (SELECT "t1"."id" FROM "ByDecimal" AS "t1" WHERE "t1"."id" = ?) ORDER BY "t0"."id" ASC
