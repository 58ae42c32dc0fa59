-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`age` IN ?1 ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."age" = ANY($1) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."age" IN (SELECT value FROM json_each(?)) ORDER BY "t0"."id" ASC
