-- mysql
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`age`, `t0`.`role`, `t0`.`joined`, `t0`.`managerId`, `t1`.`id`, `t1`.`email`, `t1`.`name`, `t1`.`age`, `t1`.`role`, `t1`.`joined`, `t1`.`managerId` FROM `User` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`managerId` WHERE `t0`.`id` = ?1
-- postgres
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId", "t1"."id", "t1"."email", "t1"."name", "t1"."age", "t1"."role", "t1"."joined", "t1"."managerId" FROM "User" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."managerId" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId", "t1"."id", "t1"."email", "t1"."name", "t1"."age", "t1"."role", "t1"."joined", "t1"."managerId" FROM "User" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."managerId" WHERE "t0"."id" = ?
