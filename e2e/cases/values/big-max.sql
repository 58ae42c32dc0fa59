-- mysql
SELECT `t0`.`id` FROM `Full` AS `t0` WHERE `t0`.`big` = ?1 ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Full" AS "t0" WHERE "t0"."big" = $1 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Full" AS "t0" WHERE "t0"."big" = ? ORDER BY "t0"."id" ASC
