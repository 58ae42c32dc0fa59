-- mysql
SELECT `t0`.`id` FROM `User` AS `t0` GROUP BY `t0`.`id` HAVING MAX(`t0`.`age`) > `t0`.`id` ORDER BY `t0`.`id` ASC
-- postgres
SELECT "t0"."id" FROM "User" AS "t0" GROUP BY "t0"."id" HAVING MAX("t0"."age") > "t0"."id" ORDER BY "t0"."id" ASC
-- sqlite
SELECT "t0"."id" FROM "User" AS "t0" GROUP BY "t0"."id" HAVING MAX("t0"."age") > "t0"."id" ORDER BY "t0"."id" ASC
