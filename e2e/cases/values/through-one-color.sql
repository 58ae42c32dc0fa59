-- mysql
SELECT `t0`.`id`, `t1`.`color`, `t1`.`id` FROM `Maybe` AS `t0` LEFT JOIN `Full` AS `t1` ON `t1`.`id` = `t0`.`fullId` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id", "t1"."color", "t1"."id" FROM "Maybe" AS "t0" LEFT JOIN "Full" AS "t1" ON "t1"."id" = "t0"."fullId" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t1"."color", "t1"."id" FROM "Maybe" AS "t0" LEFT JOIN "Full" AS "t1" ON "t1"."id" = "t0"."fullId" ORDER BY "t0"."id" ASC
