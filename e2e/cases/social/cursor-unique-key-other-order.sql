-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` <= (SELECT `t1`.`id` FROM `User` AS `t1` WHERE `t1`.`email` = ?1) ORDER BY `t0`.`id` DESC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" <= (SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."email" = $1) ORDER BY "t0"."id" DESC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" <= (SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."email" = ?) ORDER BY "t0"."id" DESC
