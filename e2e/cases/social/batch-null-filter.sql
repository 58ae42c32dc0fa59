-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1 AND `t0`.`name` = ?2
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1 AND `t0`.`name` IS NULL
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1 AND `t0`.`name` IS NULL
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = $1 AND "t0"."name" = $2
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = $1 AND "t0"."name" IS NULL
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = $1 AND "t0"."name" IS NULL
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ? AND "t0"."name" = ?
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ? AND "t0"."name" IS NULL
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ? AND "t0"."name" IS NULL
