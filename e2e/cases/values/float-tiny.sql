-- mysql
SELECT `t0`.`id` FROM `Full` AS `t0` WHERE `t0`.`float` = ?1 ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Full" AS "t0" WHERE "t0"."float" = $1 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Full" AS "t0" WHERE "t0"."float" = ? ORDER BY "t0"."id" ASC
