-- mysql
SELECT `t0`.`id` FROM `Maybe` AS `t0` WHERE EXISTS (SELECT 1 FROM `Full` AS `t1` WHERE `t1`.`id` = `t0`.`fullId` AND `t1`.`dec` = ?1) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Maybe" AS "t0" WHERE EXISTS (SELECT 1 FROM "Full" AS "t1" WHERE "t1"."id" = "t0"."fullId" AND "t1"."dec" = $1) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Maybe" AS "t0" WHERE EXISTS (SELECT 1 FROM "Full" AS "t1" WHERE "t1"."id" = "t0"."fullId" AND "t1"."dec" = ?) ORDER BY "t0"."id" ASC
