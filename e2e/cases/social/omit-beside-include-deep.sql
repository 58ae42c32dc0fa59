-- mysql
SELECT `t0`.`id`, `t0`.`title`, `t0`.`published`, `t0`.`views`, `t1`.`id`, `t1`.`name`, `t1`.`age`, `t1`.`role`, `t1`.`managerId`, `t2`.`id`, `t2`.`email`, `t2`.`name`, `t2`.`age`, `t2`.`role`, `t2`.`managerId` FROM `Post` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`authorId` LEFT JOIN `User` AS `t2` ON `t2`.`id` = `t1`.`managerId` ORDER BY `t0`.`id` ASC
SELECT `t3`.`name`, `t4`.`A` FROM `Tag` AS `t3` JOIN `_PostToTag` AS `t4` ON `t4`.`B` = `t3`.`id` WHERE `t4`.`A` IN ?1 ORDER BY `t3`.`name` ASC
-- postgres
SELECT "t0"."id", "t0"."title", "t0"."published", "t0"."views", "t1"."id", "t1"."name", "t1"."age", "t1"."role", "t1"."managerId", "t2"."id", "t2"."email", "t2"."name", "t2"."age", "t2"."role", "t2"."managerId" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" LEFT JOIN "User" AS "t2" ON "t2"."id" = "t1"."managerId" ORDER BY "t0"."id" ASC
SELECT "t3"."name", "t4"."A" FROM "Tag" AS "t3" JOIN "_PostToTag" AS "t4" ON "t4"."B" = "t3"."id" WHERE "t4"."A" = ANY($1) ORDER BY "t3"."name" ASC
-- sqlite
SELECT "t0"."id", "t0"."title", "t0"."published", "t0"."views", "t1"."id", "t1"."name", "t1"."age", "t1"."role", "t1"."managerId", "t2"."id", "t2"."email", "t2"."name", "t2"."age", "t2"."role", "t2"."managerId" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" LEFT JOIN "User" AS "t2" ON "t2"."id" = "t1"."managerId" ORDER BY "t0"."id" ASC
SELECT "t3"."name", "t4"."A" FROM "Tag" AS "t3" JOIN "_PostToTag" AS "t4" ON "t4"."B" = "t3"."id" WHERE "t4"."A" IN (SELECT value FROM json_each(?)) ORDER BY "t3"."name" ASC
