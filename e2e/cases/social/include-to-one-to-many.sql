-- mysql
SELECT `t0`.`id`, `t1`.`name`, `t1`.`id` FROM `Post` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`authorId` ORDER BY `t0`.`id` ASC
SELECT `t2`.`id`, `t2`.`authorId` FROM `Post` AS `t2` WHERE `t2`.`authorId` IN ?1 ORDER BY `t2`.`id` ASC
-- postgres
SELECT "t0"."id", "t1"."name", "t1"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" ORDER BY "t0"."id" ASC
SELECT "t2"."id", "t2"."authorId" FROM "Post" AS "t2" WHERE "t2"."authorId" = ANY($1) ORDER BY "t2"."id" ASC
-- sqlite
SELECT "t0"."id", "t1"."name", "t1"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" ORDER BY "t0"."id" ASC
SELECT "t2"."id", "t2"."authorId" FROM "Post" AS "t2" WHERE "t2"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."id" ASC
