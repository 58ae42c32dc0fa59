-- mysql
SELECT `t0`.`id`, `t1`.`name`, (SELECT COUNT(*) FROM `Post` AS `t2` WHERE `t2`.`authorId` = `t1`.`id`), `t1`.`id` FROM `Post` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`authorId` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id", "t1"."name", (SELECT COUNT(*) FROM "Post" AS "t2" WHERE "t2"."authorId" = "t1"."id"), "t1"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t1"."name", (SELECT COUNT(*) FROM "Post" AS "t2" WHERE "t2"."authorId" = "t1"."id"), "t1"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" ORDER BY "t0"."id" ASC
