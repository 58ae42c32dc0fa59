-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` = ?1 AND (`t0`.`name` = ?2 OR `t0`.`age` = ?3)
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = $1 AND ("t0"."name" = $2 OR "t0"."age" = $3)
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ? AND ("t0"."name" = ? OR "t0"."age" = ?)
