-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1 OR `t0`.`name` = ?2 ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = $1 OR "t0"."name" = $2 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ? OR "t0"."name" = ? ORDER BY "t0"."id" ASC
