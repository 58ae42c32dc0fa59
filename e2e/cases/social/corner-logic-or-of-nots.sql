-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE NOT (`t0`.`name` = ?1) OR `t0`.`name` IS NULL ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE NOT ("t0"."name" = $1) OR "t0"."name" IS NULL ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE NOT ("t0"."name" = ?) OR "t0"."name" IS NULL ORDER BY "t0"."id" ASC
