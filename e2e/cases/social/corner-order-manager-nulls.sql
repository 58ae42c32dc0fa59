-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` LEFT JOIN `User` AS `t1` ON `t1`.`id` = `t0`.`managerId` ORDER BY `t1`.`age` IS NULL DESC, `t1`.`age` DESC, `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."managerId" ORDER BY "t1"."age" DESC NULLS FIRST, "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" LEFT JOIN "User" AS "t1" ON "t1"."id" = "t0"."managerId" ORDER BY "t1"."age" DESC NULLS FIRST, "t0"."id" ASC
