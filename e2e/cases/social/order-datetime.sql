-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` ORDER BY `t0`.`joined` DESC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."joined" DESC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."joined" DESC
