-- mysql
SELECT `t0`.`id`, `t0`.`email`, `t0`.`name`, `t0`.`age`, `t0`.`role`, `t0`.`joined`, `t0`.`managerId` FROM `User` AS `t0` WHERE `t0`.`id` = ?1 ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t1`.`title`, `t1`.`published`, `t1`.`views`, `t1`.`rating`, `t1`.`authorId`, `t2`.`id`, `t2`.`email`, `t2`.`name`, `t2`.`age`, `t2`.`role`, `t2`.`joined`, `t2`.`managerId` FROM `Post` AS `t1` LEFT JOIN `User` AS `t2` ON `t2`.`id` = `t1`.`authorId` WHERE `t1`.`authorId` IN ?1 ORDER BY `t1`.`id` ASC
SELECT `t3`.`id`, `t3`.`title`, `t3`.`published`, `t3`.`views`, `t3`.`rating`, `t3`.`authorId` FROM `Post` AS `t3` WHERE `t3`.`authorId` IN ?1 ORDER BY `t3`.`id` ASC
-- postgres
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId" FROM "User" AS "t0" WHERE "t0"."id" = $1 ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."title", "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId", "t2"."id", "t2"."email", "t2"."name", "t2"."age", "t2"."role", "t2"."joined", "t2"."managerId" FROM "Post" AS "t1" LEFT JOIN "User" AS "t2" ON "t2"."id" = "t1"."authorId" WHERE "t1"."authorId" = ANY($1) ORDER BY "t1"."id" ASC
SELECT "t3"."id", "t3"."title", "t3"."published", "t3"."views", "t3"."rating", "t3"."authorId" FROM "Post" AS "t3" WHERE "t3"."authorId" = ANY($1) ORDER BY "t3"."id" ASC
-- sqlite
SELECT "t0"."id", "t0"."email", "t0"."name", "t0"."age", "t0"."role", "t0"."joined", "t0"."managerId" FROM "User" AS "t0" WHERE "t0"."id" = ? ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."title", "t1"."published", "t1"."views", "t1"."rating", "t1"."authorId", "t2"."id", "t2"."email", "t2"."name", "t2"."age", "t2"."role", "t2"."joined", "t2"."managerId" FROM "Post" AS "t1" LEFT JOIN "User" AS "t2" ON "t2"."id" = "t1"."authorId" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
SELECT "t3"."id", "t3"."title", "t3"."published", "t3"."views", "t3"."rating", "t3"."authorId" FROM "Post" AS "t3" WHERE "t3"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t3"."id" ASC
