-- mysql
SELECT COUNT(*), `t0`.`role` FROM `User` AS `t0` GROUP BY `t0`.`role` ORDER BY `t0`.`role` ASC
-- postgres
SELECT COUNT(*), "t0"."role" FROM "User" AS "t0" GROUP BY "t0"."role" ORDER BY "t0"."role" ASC
-- sqlite
SELECT COUNT(*), "t0"."role" FROM "User" AS "t0" GROUP BY "t0"."role" ORDER BY "t0"."role" ASC
