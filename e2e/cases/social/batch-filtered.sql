-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1 AND `t0`.`name` = ?2
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1 AND `t0`.`name` = ?2
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1 AND `t0`.`name` = ?2
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = $1 AND "t0"."name" = $2
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = $1 AND "t0"."name" = $2
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = $1 AND "t0"."name" = $2
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ? AND "t0"."name" = ?
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ? AND "t0"."name" = ?
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ? AND "t0"."name" = ?
