-- mysql
SELECT `t0`.`id`, `t0`.`name`, `t0`.`role`, `t0`.`managerId` FROM `User` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t1`.`published`, `t1`.`views`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 ORDER BY `t1`.`id` ASC
-- postgres
SELECT "t0"."id", "t0"."name", "t0"."role", "t0"."managerId" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."published", "t1"."views", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" = ANY($1) ORDER BY "t1"."id" ASC
-- sqlite
SELECT "t0"."id", "t0"."name", "t0"."role", "t0"."managerId" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."published", "t1"."views", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" ASC
