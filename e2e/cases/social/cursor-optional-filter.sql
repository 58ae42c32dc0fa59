-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` WHERE `t0`.`id` >= (SELECT `t1`.`id` FROM `User` AS `t1` WHERE `t1`.`id` = ?1 AND `t1`.`age` > ?2) ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" >= (SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" = $1 AND "t1"."age" > $2) ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" WHERE "t0"."id" >= (SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" = ? AND "t1"."age" > ?) ORDER BY "t0"."id" ASC
