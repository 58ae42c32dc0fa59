-- mysql
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`age`, `t0`.`role`, `t0`.`joined`, `t0`.`managerId` FROM `User` AS `t0` WHERE `t0`.`email` = ?1
-- postgres
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId" FROM "User" AS "t0" WHERE "t0"."email" = $1
-- sqlite
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId" FROM "User" AS "t0" WHERE "t0"."email" = ?
