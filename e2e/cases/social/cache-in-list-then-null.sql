-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`age` IN ?1
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`age` IS NULL
SELECT `t0`.`id` FROM `User` AS `t0` WHERE 1=0
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."age" = ANY($1)
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."age" IS NULL
SELECT "t0"."id" FROM "User" AS "t0" WHERE 1=0
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."age" IN (SELECT value FROM json_each(?))
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."age" IS NULL
SELECT "t0"."id" FROM "User" AS "t0" WHERE 1=0
