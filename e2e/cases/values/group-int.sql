-- mysql
SELECT COUNT(*), `t0`.`int` FROM `Maybe` AS `t0` GROUP BY `t0`.`int` ORDER BY `t0`.`int` ASC
-- postgres
SELECT COUNT(*), "t0"."int" FROM "Maybe" AS "t0" GROUP BY "t0"."int" ORDER BY "t0"."int" ASC
-- sqlite
SELECT COUNT(*), "t0"."int" FROM "Maybe" AS "t0" GROUP BY "t0"."int" ORDER BY "t0"."int" ASC
