-- mysql
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`age`, `t0`.`role`, `t0`.`joined`, `t0`.`managerId` FROM `User` AS `t0` WHERE `t0`.`id` >= (SELECT `t1`.`id` FROM `User` AS `t1` WHERE `t1`.`id` = ?1) ORDER BY `t0`.`id` ASC LIMIT 1
-- postgres
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId" FROM "User" AS "t0" WHERE "t0"."id" >= (SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" = $1) ORDER BY "t0"."id" ASC LIMIT 1
-- sqlite
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId" FROM "User" AS "t0" WHERE "t0"."id" >= (SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" = ?) ORDER BY "t0"."id" ASC LIMIT 1
