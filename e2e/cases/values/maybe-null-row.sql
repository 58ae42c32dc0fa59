-- mysql
SELECT `t0`.`id`, `t0`.`int`, `t0`.`big`, `t0`.`float`, `t0`.`dec`, `t0`.`bool`, `t0`.`str`, `t0`.`at`, `t0`.`json`, `t0`.`bytes`, `t0`.`color`, `t0`.`fullId` FROM `Maybe` AS `t0` WHERE `t0`.`id` = ?1
-- postgres
SELECT "t0"."id", "t0"."int", "t0"."big", "t0"."float", "t0"."dec", "t0"."bool", "t0"."str", "t0"."at", "t0"."json", "t0"."bytes", "t0"."color", "t0"."fullId" FROM "Maybe" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id", "t0"."int", "t0"."big", "t0"."float", "t0"."dec", "t0"."bool", "t0"."str", "t0"."at", "t0"."json", "t0"."bytes", "t0"."color", "t0"."fullId" FROM "Maybe" AS "t0" WHERE "t0"."id" = ?
