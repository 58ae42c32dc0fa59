-- mysql
SELECT `t0`.`name`, `t1`.`name`, `t2`.`name`, `t2`.`id`, `t1`.`id` FROM `User` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`managerId` LEFT JOIN `User` AS `t2` ON `t2`.`id` = `t1`.`managerId` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."name", "t1"."name", "t2"."name", "t2"."id", "t1"."id" FROM "User" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."managerId" LEFT JOIN "User" AS "t2" ON "t2"."id" = "t1"."managerId" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."name", "t1"."name", "t2"."name", "t2"."id", "t1"."id" FROM "User" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."managerId" LEFT JOIN "User" AS "t2" ON "t2"."id" = "t1"."managerId" ORDER BY "t0"."id" ASC
