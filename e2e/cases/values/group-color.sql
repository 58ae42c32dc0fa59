-- mysql
SELECT COUNT(*), `t0`.`color` FROM `Maybe` AS `t0` GROUP BY `t0`.`color` ORDER BY `t0`.`color` ASC
-- postgres
SELECT COUNT(*), "t0"."color" FROM "Maybe" AS "t0" GROUP BY "t0"."color" ORDER BY "t0"."color" ASC
-- sqlite
SELECT COUNT(*), "t0"."color" FROM "Maybe" AS "t0" GROUP BY "t0"."color" ORDER BY "t0"."color" ASC
