-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t1`.`authorId` FROM `Post` AS `t1` WHERE `t1`.`authorId` IN ?1 ORDER BY `t1`.`id` DESC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" = ANY($1) ORDER BY "t1"."id" DESC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t1"."id" DESC
