-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`authorId` LEFT JOIN `User` AS `t2` ON `t2`.`id` = `t1`.`managerId` ORDER BY `t2`.`name` DESC, `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" LEFT JOIN "User" AS "t2" ON "t2"."id" = "t1"."managerId" ORDER BY "t2"."name" DESC, "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" LEFT JOIN "User" AS "t2" ON "t2"."id" = "t1"."managerId" ORDER BY "t2"."name" DESC, "t0"."id" ASC
