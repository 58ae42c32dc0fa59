-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` ORDER BY `t0`.`id` DESC LIMIT ?1
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" DESC LIMIT $1
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" DESC LIMIT ?
