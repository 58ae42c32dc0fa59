-- mysql
SELECT COUNT(*) FROM (SELECT `t0`.`id` AS `id`, `t0`.`email` AS `email`, `t0`.`name` AS `name`, `t0`.`age` AS `age`, `t0`.`role` AS `role`, `t0`.`joined` AS `joined`, `t0`.`managerId` AS `managerId` FROM `User` AS `t0` WHERE `t0`.`id` >= (SELECT `t1`.`id` FROM `User` AS `t1` WHERE `t1`.`id` = ?1) ORDER BY `t0`.`id` ASC) AS `t2`
-- postgres
SELECT COUNT(*) FROM (SELECT "t0"."id" AS "id", "t0"."email" AS "email", "t0"."name" AS "name", "t0"."age" AS "age", "t0"."role" AS "role", "t0"."joined" AS "joined", "t0"."managerId" AS "managerId" FROM "User" AS "t0" WHERE "t0"."id" >= (SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" = $1) ORDER BY "t0"."id" ASC) AS "t2"
-- sqlite
SELECT COUNT(*) FROM (SELECT "t0"."id" AS "id", "t0"."email" AS "email", "t0"."name" AS "name", "t0"."age" AS "age", "t0"."role" AS "role", "t0"."joined" AS "joined", "t0"."managerId" AS "managerId" FROM "User" AS "t0" WHERE "t0"."id" >= (SELECT "t1"."id" FROM "User" AS "t1" WHERE "t1"."id" = ?) ORDER BY "t0"."id" ASC) AS "t2"
