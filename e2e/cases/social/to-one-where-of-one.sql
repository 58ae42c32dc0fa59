-- mysql
SELECT `t0`.`id`, `t0`.`title`, `t0`.`published`, `t0`.`views`, `t0`.`rating`, `t0`.`authorId`, `t1`.`id`, `t1`.`email`, `t1`.`name`, `t1`.`age`, `t1`.`role`, `t1`.`joined`, `t1`.`managerId` FROM `Post` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`authorId` AND `t1`.`age` > ?1 WHERE `t0`.`id` = ?2
-- postgres
SELECT "t0"."id", "t0"."title", "t0"."published", "t0"."views", "t0"."rating", "t0"."authorId", "t1"."id", "t1"."email", "t1"."name", "t1"."age", "t1"."role", "t1"."joined", "t1"."managerId" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" AND "t1"."age" > $1 WHERE "t0"."id" = $2
-- sqlite
SELECT "t0"."id", "t0"."title", "t0"."published", "t0"."views", "t0"."rating", "t0"."authorId", "t1"."id", "t1"."email", "t1"."name", "t1"."age", "t1"."role", "t1"."joined", "t1"."managerId" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" AND "t1"."age" > ? WHERE "t0"."id" = ?
