-- mysql
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`age`, `t0`.`role`, `t0`.`joined`, `t0`.`managerId`, `t1`.`id`, `t1`.`bio`, `t1`.`userId` FROM `User` AS `t0` LEFT JOIN `Profile` AS `t1` ON `t1`.`userId` = `t0`.`id` WHERE `t0`.`id` = ?1
-- postgres
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId", "t1"."id", "t1"."bio", "t1"."userId" FROM "User" AS "t0" LEFT JOIN "Profile" AS "t1" ON "t1"."userId" = "t0"."id" WHERE "t0"."id" = $1
-- sqlite
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId", "t1"."id", "t1"."bio", "t1"."userId" FROM "User" AS "t0" LEFT JOIN "Profile" AS "t1" ON "t1"."userId" = "t0"."id" WHERE "t0"."id" = ?
