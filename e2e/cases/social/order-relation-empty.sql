-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`authorId` ORDER BY `t0`.`id` DESC
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" ORDER BY "t0"."id" DESC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" ORDER BY "t0"."id" DESC
