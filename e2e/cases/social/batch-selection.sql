-- mysql
SELECT `t0`.`name`, `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` IN ?1
-- postgres
SELECT "t0"."name", "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" = ANY($1)
-- sqlite
SELECT "t0"."name", "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" IN (SELECT value FROM json_each(?))
