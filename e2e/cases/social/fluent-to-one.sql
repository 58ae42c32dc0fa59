-- mysql
SELECT `t1`.`id`, `t1`.`email`, `t1`.`name`, `t1`.`age`, `t1`.`role`, `t1`.`joined`, `t1`.`managerId` FROM `Post` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`authorId` WHERE `t0`.`id` = ?1
-- postgres
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."age", "t1"."role", "t1"."joined", "t1"."managerId" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" WHERE "t0"."id" = $1
-- sqlite
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."age", "t1"."role", "t1"."joined", "t1"."managerId" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" WHERE "t0"."id" = ?
