-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE (`t0`.`id` = ?1 OR `t0`.`id` = ?2) AND NOT (`t0`.`age` = ?3) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE ("t0"."id" = $1 OR "t0"."id" = $2) AND NOT ("t0"."age" = $3) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE ("t0"."id" = ? OR "t0"."id" = ?) AND NOT ("t0"."age" = ?) ORDER BY "t0"."id" ASC
