-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE LOWER(`t0`.`name`) <> LOWER(?1) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE LOWER("t0"."name") <> LOWER($1::text) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE LOWER("t0"."name") <> LOWER(?) ORDER BY "t0"."id" ASC
