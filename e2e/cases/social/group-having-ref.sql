-- mysql
SELECT `t0`.`id`, `t0`.`managerId` FROM `User` AS `t0` GROUP BY `t0`.`id`, `t0`.`managerId` HAVING `t0`.`id` > `t0`.`managerId` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id", "t0"."managerId" FROM "User" AS "t0" GROUP BY "t0"."id", "t0"."managerId" HAVING "t0"."id" > "t0"."managerId" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id", "t0"."managerId" FROM "User" AS "t0" GROUP BY "t0"."id", "t0"."managerId" HAVING "t0"."id" > "t0"."managerId" ORDER BY "t0"."id" ASC
