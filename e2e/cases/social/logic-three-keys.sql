-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` > ?1 AND (`t0`.`id` = ?2 OR `t0`.`id` = ?3 OR `t0`.`id` = ?4) AND NOT (`t0`.`id` = ?5) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" > $1 AND ("t0"."id" = $2 OR "t0"."id" = $3 OR "t0"."id" = $4) AND NOT ("t0"."id" = $5) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" > ? AND ("t0"."id" = ? OR "t0"."id" = ? OR "t0"."id" = ?) AND NOT ("t0"."id" = ?) ORDER BY "t0"."id" ASC
