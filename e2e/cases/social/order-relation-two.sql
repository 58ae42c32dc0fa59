-- mysql
SELECT `t0`.`id` FROM `Post` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`authorId` LEFT JOIN `User` AS `t2` ON `t2`.`id` = `t0`.`authorId` ORDER BY `t1`.`role` ASC, `t2`.`age` DESC, `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" LEFT JOIN "User" AS "t2" ON "t2"."id" = "t0"."authorId" ORDER BY "t1"."role" ASC, "t2"."age" DESC, "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "Post" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."authorId" LEFT JOIN "User" AS "t2" ON "t2"."id" = "t0"."authorId" ORDER BY "t1"."role" ASC, "t2"."age" DESC, "t0"."id" ASC
