-- mysql
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`age`, `t0`.`role`, `t0`.`joined`, `t0`.`managerId` FROM `User` AS `t0` WHERE `t0`.`id` = ?1 AND `t0`.`email` = ?2
-- postgres
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId" FROM "User" AS "t0" WHERE "t0"."id" = $1 AND "t0"."email" = $2
-- sqlite
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId" FROM "User" AS "t0" WHERE "t0"."id" = ? AND "t0"."email" = ?
