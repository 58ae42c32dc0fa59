-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE (`t0`.`age` >= ?1 AND `t0`.`role` = ?2) OR NOT (`t0`.`id` = ?3 OR `t0`.`id` = ?4) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE ("t0"."age" >= $1 AND "t0"."role" = $2) OR NOT ("t0"."id" = $3 OR "t0"."id" = $4) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE ("t0"."age" >= ? AND "t0"."role" = ?) OR NOT ("t0"."id" = ? OR "t0"."id" = ?) ORDER BY "t0"."id" ASC
