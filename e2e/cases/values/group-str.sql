-- mysql
SELECT COUNT(*), `t0`.`str` FROM `Maybe` AS `t0` GROUP BY `t0`.`str` ORDER BY `t0`.`str` ASC
-- postgres
SELECT COUNT(*), "t0"."str" FROM "Maybe" AS "t0" GROUP BY "t0"."str" ORDER BY "t0"."str" ASC
-- sqlite
SELECT COUNT(*), "t0"."str" FROM "Maybe" AS "t0" GROUP BY "t0"."str" ORDER BY "t0"."str" ASC
