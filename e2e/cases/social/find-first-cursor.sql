-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` >= (SELECT `t1`.`id` FROM `User` AS `t1` WHERE `t1`.`id` = ?1) ORDER BY `t0`.`id` ASC LIMIT 1
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" >= (SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" = $1) ORDER BY "t0"."id" ASC LIMIT 1
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" >= (SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" = ?) ORDER BY "t0"."id" ASC LIMIT 1
