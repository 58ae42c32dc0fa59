-- mysql
SELECT `t0`.`name`, `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1
-- postgres
SELECT "t0"."name", "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."name", "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ?
