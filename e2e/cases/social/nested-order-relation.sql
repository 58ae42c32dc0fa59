-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` ORDER BY `t0`.`id` ASC
SELECT `t1`.`id`, `t1`.`authorId` FROM `Post` AS `t1` LEFT JOIN `User` AS `t2` ON `t2`.`id` = `t1`.`authorId` WHERE `t1`.`authorId` IN ?1 ORDER BY `t2`.`name` ASC, `t1`.`id` DESC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" LEFT JOIN "User" AS "t2" ON "t2"."id" = "t1"."authorId" WHERE "t1"."authorId" = ANY($1) ORDER BY "t2"."name" ASC, "t1"."id" DESC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" ORDER BY "t0"."id" ASC
SELECT "t1"."id", "t1"."authorId" FROM "Post" AS "t1" LEFT JOIN "User" AS "t2" ON "t2"."id" = "t1"."authorId" WHERE "t1"."authorId" IN (SELECT value FROM json_each(?)) ORDER BY "t2"."name" ASC, "t1"."id" DESC
