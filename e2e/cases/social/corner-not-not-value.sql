-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`name` <> ?1 ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."name" <> $1 ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."name" <> ? ORDER BY "t0"."id" ASC
